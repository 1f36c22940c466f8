//! Taking the reader to a place on the page.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::dom;

/// Opens whatever hides the element, scrolls to it and focuses it.
pub fn land_at(target: &Element) {
    open(target);
    target.scroll_into_view();
    dom::focus(target);
}

/// Opens the disclosure of an event or a commitment, because a reader who is sent to it wants its story, and any
/// disclosure that contains it or a figure.
pub fn open(target: &Element) {
    let own = target.query_selector(":scope > details:is(.event-box, .ledger-row)");
    let around = target.closest("details:is(.rank-fold, .ledger-area)");
    for details in [own, around].into_iter().flatten().flatten() {
        let _ = details.set_attribute("open", "");
    }
}

/// Closes the disclosure of an event that was open while the event was shown alone.
pub fn close(target: &Element) {
    if let Ok(Some(details)) = target.query_selector(":scope > details.event-box") {
        let _ = details.remove_attribute("open");
    }
}

/// Whether an element is not rendered at all.
pub fn is_left_out(target: &Element) -> bool {
    target.dyn_ref::<HtmlElement>().is_some_and(|element| element.offset_parent().is_none())
}

/// Focuses the element with this id, once pending changes are drawn.
pub fn focus_later(id: &str) {
    let id = id.to_owned();
    Timeout::new(0, move || dom::by_id(&id).iter().for_each(dom::focus)).forget();
}

/// Removes the focus from whatever has it, which hides an on-screen keyboard.
pub fn leave_field() {
    if let Some(field) = dom::document().active_element().and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        let _ = field.blur();
    }
}

/// Scrolls the element with this id into view, by as little as possible, once pending changes are drawn.
pub fn show_later(id: &str) {
    let id = id.to_owned();
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    let show = move |element: &Element| element.scroll_into_view_with_scroll_into_view_options(&options);
    Timeout::new(0, move || dom::by_id(&id).iter().for_each(show)).forget();
}

/// Lands at the element with this id, once pending changes are drawn.
pub fn land_later(id: &str) {
    let id = id.to_owned();
    Timeout::new(0, move || dom::by_id(&id).iter().for_each(land_at)).forget();
}
