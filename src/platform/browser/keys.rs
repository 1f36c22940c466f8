//! Page-wide keys, which must not take a key away from any control that uses it.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use super::listen::{Hearing, Listener};
use super::{KeyOutcome, Subscription, dom};

/// Handles keys before anything else does, by their `KeyboardEvent.key` names; chords, and keys that belong to the
/// focused control, are left alone.
pub fn hear_keys(take: impl Fn(&str) -> KeyOutcome + 'static) -> Subscription {
    let press = move |event: Event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_chord = key.ctrl_key() || key.meta_key() || key.alt_key();
        let name = name_of(key);
        if !is_chord && !belongs_to_a_control(&event, &name) && take(&name) == KeyOutcome::Handled {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    Box::new(Listener::new(&dom::document(), "keydown", Hearing::First, press))
}

/// Letters are reported in lower case, whatever Caps Lock says, and on a non-Latin layout as the Latin letter at that
/// position (`KeyboardEvent.code`): teachers are told the Latin letters.
fn name_of(key: &KeyboardEvent) -> String {
    let name = key.key();
    match key.code().strip_prefix("Key") {
        Some(letter) if !name.is_ascii() => letter.to_ascii_lowercase(),
        _ if name.len() == 1 => name.to_ascii_lowercase(),
        _ => name,
    }
}

fn belongs_to_a_control(event: &Event, key: &str) -> bool {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return false };
    let is_in = |selector: &str| target.closest(selector).ok().flatten().is_some();
    match key {
        // A heading inside a summary has no keys of its own.
        " " => is_in("a, button, input, select") || target.tag_name().eq_ignore_ascii_case("summary"),
        "Enter" => is_in("a, button, input, select, summary, textarea"),
        // An event that is shown alone is open for that reason and must not be closed.
        "Escape" => is_in("details[open]:not(.event-box)"),
        // A clicker's keys work wherever the focus is.
        "PageDown" | "PageUp" => false,
        _ => is_in("input, select, textarea, [role=slider]"),
    }
}
