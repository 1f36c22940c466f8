//! Disclosures on the page, which are plain elements of the document.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use crate::platform::dom;

/// Escape closes the disclosure that holds the focus and focuses its summary.
pub fn close_on_escape(event: &Event) {
    let escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Escape");
    let focused = dom::document().active_element();
    let Some(open) = focused.filter(|_| escape).and_then(|f| f.closest("details[open]").ok().flatten()) else {
        return;
    };
    let _ = open.remove_attribute("open");
    focus_in(&open, "summary");
}

/// A press outside a header menu closes it. On narrow screens the settings are at the bottom of the menu.
pub fn close_beside(event: &Event) {
    let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_setting = pressed.as_ref().is_some_and(|own| matches!(own.closest(".site-tools"), Ok(Some(_))));
    close(|open| {
        let holds_setting = is_setting && open.class_name() == "site-menu";
        !holds_setting && !open.contains(pressed.as_deref())
    });
}

/// Closes the header's menus.
pub fn close_all() {
    close(|_| true);
}

fn close(is_meant: impl Fn(&Element) -> bool) {
    for open in dom::all(".site-head details[open]").iter().filter(|own| is_meant(own)) {
        let _ = open.remove_attribute("open");
    }
}

/// Opens the menu, focusing the current step.
pub fn open_menu() {
    for menu in dom::all(".site-menu") {
        let _ = menu.set_attribute("open", "");
        focus_in(&menu, "[aria-current=step]");
    }
}

fn focus_in(place: &Element, selector: &str) {
    if let Ok(Some(element)) = place.query_selector(selector) {
        dom::focus(&element);
    }
}
