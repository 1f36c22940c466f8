//! The reader's settings: set by the page's controls, kept on the device, overridden by the address.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::numbers;
use crate::platform::{address, dom, listen, settings, storage};
use crate::state::{Depth, Numbers, Settings, TextSize, Theme};

thread_local! {
    /// The settings chosen by the reader and kept on the device; an address may temporarily override them.
    static CHOSEN: Cell<Settings> = Cell::default();
}

/// Adopts the stored settings, and listens to the page's controls.
pub fn start(chosen: Settings) {
    CHOSEN.set(chosen);
    listen::on(&dom::document(), "change", |event| changed(&event));
    show();
}

/// Changes a setting, applies it, and stores it.
pub fn set(change: impl Fn(&mut Settings)) {
    let (before, mut chosen) = (settings::now(), CHOSEN.get());
    let mut now = before;
    change(&mut now);
    change(&mut chosen);
    CHOSEN.set(chosen);
    settings::set(now);
    storage::keep_settings(chosen);
    show_in_controls(now);
    let address = address::now();
    address::replace(&address, &address.clone().with_settings(now));
    if now.numbers != before.numbers {
        numbers::write(now.numbers);
        dom::say("explainer:numbers");
    }
}

/// Turns the short version on or off.
pub fn switch_depth() {
    let other = if settings::now().depth == Depth::Short { Depth::Full } else { Depth::Short };
    set(|settings| settings.depth = other);
}

/// Reflects the settings in the controls and the text of a page that has just arrived; its numbers arrive as published.
pub fn show() {
    let now = settings::now();
    show_in_controls(now);
    if now.numbers != Numbers::Published {
        numbers::write(now.numbers);
    }
}

fn show_in_controls(now: Settings) {
    for switch in dom::all(".depth-switch") {
        let _ = switch.set_attribute("aria-pressed", if now.depth == Depth::Short { "true" } else { "false" });
    }
    for input in dom::all(".display input").iter().filter_map(|own| own.dyn_ref::<HtmlInputElement>()) {
        let value = match input.name().as_str() {
            "theme" => now.theme.name(),
            "text-size" => now.text.name(),
            _ => now.numbers.name(),
        };
        input.set_checked(input.value() == value);
    }
}

fn changed(event: &Event) {
    let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else { return };
    if input.closest(".display").ok().flatten().is_none() {
        return;
    }
    let value = input.value();
    match input.name().as_str() {
        "theme" => set(|own| own.theme = Theme::named(&value).unwrap_or_default()),
        "text-size" => set(|own| own.text = TextSize::named(&value).unwrap_or_default()),
        _ => set(|own| own.numbers = Numbers::named(&value).unwrap_or_default()),
    }
}
