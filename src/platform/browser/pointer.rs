//! Where a pointer is on an element, and what was typed.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use yew::{InputEvent, KeyboardEvent, PointerEvent};

use super::{PointerPosition, dom};

/// A pointer's position on its element.
pub fn place(event: &PointerEvent) -> Option<PointerPosition> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let rect = element.get_bounding_client_rect();
    let x = (f64::from(event.client_x()) - rect.left()) / rect.width();
    let y = (f64::from(event.client_y()) - rect.top()) / rect.height();
    Some(PointerPosition { x, y, is_pressed: event.buttons() != 0 })
}

/// The key pressed; empty for a chord, which belongs to the browser.
pub fn key(event: &KeyboardEvent) -> String {
    if event.ctrl_key() || event.meta_key() || event.alt_key() { String::new() } else { event.key() }
}

/// The value of an input or select.
pub fn input_value(event: &InputEvent) -> String {
    let value = event.target().and_then(|target| js_sys::Reflect::get(&target, &JsValue::from_str("value")).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Whether the first descendant that matches a selector takes up any space.
pub fn is_seen(id: &str, selector: &str) -> bool {
    let found = dom::by_id(id).and_then(|element| element.query_selector(selector).ok().flatten());
    found.is_some_and(|found| found.client_height() > 0)
}
