//! A press that follows a link here: the main button, with no key that asks the browser for something else.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

use crate::platform::dom;

/// What was pressed, unless the press is the browser's or somebody else's already.
pub fn pressed(event: &Event) -> Option<Element> {
    let mouse = event.dyn_ref::<MouseEvent>()?;
    let is_plain =
        mouse.button() == 0 && !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key());
    if !is_plain || event.default_prevented() || !dom::interaction_is_on() {
        return None;
    }
    event.target()?.dyn_into().ok()
}
