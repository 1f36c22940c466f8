//! Following links as if they had been clicked: whatever handles links takes over, otherwise the browser.

use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, HtmlElement};

use super::dom;

/// Follows the link with this id, if there is one.
pub fn follow(id: &str) {
    if let Some(link) = dom::by_id(id).and_then(|own| own.dyn_into::<HtmlElement>().ok()) {
        link.click();
    }
}

/// Follows a link to an address that no link on the page has.
pub fn go(address: &str) {
    let (document, link) = (dom::document(), dom::document().create_element("a"));
    let Some(link) = link.ok().and_then(|own| own.dyn_into::<HtmlAnchorElement>().ok()) else { return };
    link.set_href(address);
    // The document only hears clicks on elements that are in it.
    if document.body().is_some_and(|body| body.append_child(&link).is_ok()) {
        link.click();
        link.remove();
    }
}
