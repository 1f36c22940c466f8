//! Small queries on the document.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, NodeList, Window};

pub fn window() -> Window {
    gloo::utils::window()
}

pub fn document() -> Document {
    gloo::utils::document()
}

/// The root element, whose attributes carry the settings.
pub fn root() -> Option<Element> {
    document().document_element()
}

pub fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Sets `data-interaction` to `on` or `off`; the stylesheet uses it to show what needs script.
pub fn set_interaction(value: &str) {
    set_data("interaction", value);
}

/// Whether the app runs and has not failed.
pub fn interaction_is_on() -> bool {
    data("interaction").as_deref() == Some("on")
}

/// Sets a `data-` attribute on the root element.
pub fn set_data(name: &str, value: &str) {
    if let Some(root) = root() {
        // Setting an attribute fails only for a malformed name, and ours are constants.
        let _ = root.set_attribute(&data_name(name), value);
    }
}

/// A `data-` attribute of the root element.
pub fn data(name: &str) -> Option<String> {
    root()?.get_attribute(&data_name(name))
}

/// Concatenated, not formatted: see the shell, which calls it.
fn data_name(name: &str) -> String {
    ["data-", name].concat()
}

/// Dispatches an event on the document, for whichever module listens.
pub fn say(name: &str) {
    let _ = Event::new(name).and_then(|event| document().dispatch_event(&event));
}

/// Every element that matches a selector.
pub fn all(selector: &str) -> Vec<Element> {
    document().query_selector_all(selector).map(listed).unwrap_or_default()
}

/// Every descendant of an element that matches a selector.
pub fn all_in(root: &Element, selector: &str) -> Vec<Element> {
    root.query_selector_all(selector).map(listed).unwrap_or_default()
}

fn listed(list: NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// Focuses an element without scrolling to it, making it focusable if need be.
pub fn focus(element: &Element) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else { return };
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Whether a media query holds.
pub fn matches_media(query: &str) -> bool {
    window().match_media(query).ok().flatten().is_some_and(|list| list.matches())
}
