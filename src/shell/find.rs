//! The field of the search: the key that leads to it on every page, and what an address that leads nowhere asks for.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent};

use super::disclosure;
use crate::platform::{dom, focus};

/// The field, by its class.
const FIELD: &str = ".find-field";
/// What takes letters itself.
const WRITES: &str = "input, select, textarea, [contenteditable], [role=slider]";

/// Writes the words of a path into the field, unless a reader was faster.
pub fn ask(path: &str) {
    let words = path.replace(['/', '-', '_', '.'], " ");
    for field in dom::all(FIELD).iter().filter_map(|own| own.dyn_ref::<HtmlInputElement>()) {
        if field.value().is_empty() {
            field.set_value(words.trim());
        }
    }
}

/// `/` puts the focus on the field, unless it is a letter that a reader writes, or part of a chord.
pub fn focus_on_slash(event: &Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let is_chord = key.ctrl_key() || key.meta_key() || key.alt_key() || key.shift_key();
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_written = target.is_some_and(|own| own.closest(WRITES).ok().flatten().is_some());
    if key.key() != "/" || is_chord || is_written || event.default_prevented() {
        return;
    }
    let field = dom::all(FIELD).into_iter().next();
    // A presented page has no head, and without exhibits there is a link in the field's place.
    if let Some(field) = field.filter(|field| !focus::is_left_out(field)) {
        event.prevent_default();
        disclosure::close_all();
        dom::focus(&field);
    }
}
