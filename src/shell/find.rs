//! The search field: the key that leads to it on every page, and the query that an unknown address suggests.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

use super::disclosure;
use crate::platform::{dom, focus};

/// The field's class.
const FIELD: &str = ".find-field";
/// What takes typed letters itself.
const WRITES: &str = "input, select, textarea, [contenteditable], [role=slider]";

/// Puts the words of a path into the field, unless the reader has already typed something.
pub fn ask(path: &str) {
    let words = path.replace(['/', '-', '_', '.'], " ");
    for field in dom::all(FIELD).iter().filter_map(|own| own.dyn_ref::<HtmlInputElement>()) {
        if field.value().is_empty() {
            field.set_value(words.trim());
        }
    }
}

/// `/` focuses the field, unless the reader is typing it into something or it is part of a chord.
pub fn focus_on_slash(event: &Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let is_chord = key.ctrl_key() || key.meta_key() || key.alt_key() || key.shift_key();
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_written = target.is_some_and(|own| own.closest(WRITES).ok().flatten().is_some());
    if key.key() != "/" || is_chord || is_written || event.default_prevented() {
        return;
    }
    let field = dom::all(FIELD).into_iter().next();
    // A presented page has no header, and without exhibits there is a link instead of the field.
    if let Some(field) = field.filter(|field| !focus::is_left_out(field)) {
        event.prevent_default();
        disclosure::close_all();
        dom::focus(&field);
    }
}
