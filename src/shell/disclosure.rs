//! Disclosures on the page, which are plain elements of the document.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, KeyboardEvent};

use crate::platform::dom;

/// Escape closes the disclosure that holds the focus and puts the focus on what opened it.
pub fn close_on_escape(event: &Event) {
    let escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Escape");
    let focused = dom::document().active_element();
    let Some(open) = focused.filter(|_| escape).and_then(|f| f.closest("details[open]").ok().flatten()) else {
        return;
    };
    let _ = open.remove_attribute("open");
    if let Some(summary) = open.query_selector("summary").ok().flatten().and_then(|s| s.dyn_into::<HtmlElement>().ok())
    {
        let _ = summary.focus();
    }
}
