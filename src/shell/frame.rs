//! A step in a frame: one part at a time, with buttons, because a frame that grows with its text does not scroll by
//! itself. A frame stores nothing on the device and adds nothing to the host's history.
//!
//! All parts are in the document; this shows one of them.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::numbers;
use crate::platform::{address, dom, listen, settings};
use crate::state::Depth;

/// The query parameter with the part's number, from 1.
const PART: &str = "part";

/// Shows the part given in the address, and listens to the buttons.
pub fn start() {
    numbers::write(settings::now().numbers);
    if dom::all("[data-part]").is_empty() {
        return;
    }
    let named = address::now().get(PART).and_then(|word| word.parse::<usize>().ok());
    // A short text has no parts.
    let is_short = settings::now().depth == Depth::Short;
    show(if is_short { 0 } else { named.unwrap_or(1).saturating_sub(1) });
    listen::on(&dom::document(), "click", |event| pressed(&event));
}

fn pressed(event: &Event) {
    let Some(button) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let button = button.closest(".frame-ways button").ok().flatten();
    let Some(way) = button.filter(|own| own.get_attribute("aria-disabled").as_deref() != Some("true")) else { return };
    let now = dom::all("[data-part]").iter().position(|part| !part.has_attribute("data-away")).unwrap_or_default();
    show(if way.has_attribute("data-forward") { now + 1 } else { now.saturating_sub(1) });
}

fn show(wanted: usize) {
    let parts = dom::all("[data-part]");
    let last = parts.len().saturating_sub(1);
    let now = wanted.min(last);
    for (at, part) in parts.iter().enumerate() {
        let _ = part.toggle_attribute_with_force("data-away", at != now);
    }
    for onward in dom::all(".frame-onward") {
        let _ = onward.toggle_attribute_with_force("data-away", now != last);
    }
    for button in dom::all(".frame-ways button") {
        let end = if button.has_attribute("data-forward") { last } else { 0 };
        let _ = button.set_attribute("aria-disabled", if now == end { "true" } else { "false" });
    }
    for place in dom::all(".frame-part > span") {
        place.set_text_content(parts.get(now).and_then(|part| part.get_attribute("data-part")).as_deref());
    }
    for first in dom::all(".frame-part > strong") {
        let _ = first.toggle_attribute_with_force("data-away", now > 0);
    }
    let before = address::now();
    let mut after = before.clone();
    let number = parts.get(now).filter(|_| now > 0).and_then(|part| part.get_attribute("data-place"));
    after.set(PART, number.as_deref());
    address::replace(&before, &after);
}
