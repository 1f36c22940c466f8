//! Detects when a reader turns to something other than an element.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, Node};
use yew::{Callback, FocusEvent};

use super::listen::{Hearing, Listener};
use super::{Connection, dom};

/// Reports each press outside the element.
pub fn press_outside(root: &Element, pressed: Callback<()>) -> Connection {
    let root = root.clone();
    let press = move |event: Event| {
        let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
        if !root.contains(target.as_ref()) {
            pressed.emit(());
        }
    };
    vec![Listener::new(&dom::document(), "pointerdown", Hearing::Passive, press)]
}

/// Whether the focus moves to something outside the element with this id. It moves nowhere when a reader presses plain
/// text or dismisses an on-screen keyboard.
pub fn is_left(id: &str, event: &FocusEvent) -> bool {
    let next = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
    next.is_some_and(|next| !dom::by_id(id).is_some_and(|root| root.contains(Some(&next))))
}
