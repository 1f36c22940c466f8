//! What happens when the reader has arrived: title, focus, scroll.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlLinkElement, Url};

use super::dom;
use crate::format::page_title;
use crate::model::Site;
use crate::state::Arrival;

/// What an arrival found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// The place is shown.
    Shown,
    /// The place is in the part of the text that the short version leaves out.
    LeftOut,
}

/// Closes what was opened over the page, and lets the reader land.
pub fn land(arrival: &Arrival) -> Found {
    for opened in dom::all("details.contents-box[open], details.display[open]") {
        let _ = opened.remove_attribute("open");
    }
    match arrival {
        Arrival::Heading => land_at_heading(0.0),
        Arrival::Scroll(y) => land_at_heading(*y),
        Arrival::Anchor(id) => {
            let Some(target) = dom::by_id(id) else {
                land_at_heading(0.0);
                return Found::Shown;
            };
            if is_left_out(&target) {
                return Found::LeftOut;
            }
            land_at(&target);
        }
    }
    Found::Shown
}

/// Opens what the element keeps closed, scrolls to it and puts the focus on it.
pub fn land_at(target: &Element) {
    open(target);
    target.scroll_into_view();
    dom::focus(target);
}

/// Opens the disclosure of an event, because whoever comes to it comes for its story.
pub fn open(target: &Element) {
    if let Ok(Some(details)) = target.query_selector(":scope > details.event-box") {
        let _ = details.set_attribute("open", "");
    }
}

/// Whether an element is not shown at all.
pub fn is_left_out(target: &Element) -> bool {
    target.dyn_ref::<HtmlElement>().is_some_and(|element| element.offset_parent().is_none())
}

fn land_at_heading(y: f64) {
    if let Some(heading) = dom::by_id("heading") {
        dom::focus(&heading);
    }
    dom::window().scroll_to_with_x_and_y(0.0, y);
}

/// Writes the page's title, description and canonical address into the document's head.
pub fn describe(site: &Site, page: &str) {
    dom::document().set_title(&page_title(site, page));
    let Some(reference) = site.page(page) else { return };
    for element in dom::all("meta[name=description], meta[property='og:description']") {
        let _ = element.set_attribute("content", &reference.description);
    }
    for element in dom::all("link[rel=canonical]") {
        let Some(link) = element.dyn_ref::<HtmlLinkElement>() else { continue };
        if let Ok(url) = Url::new_with_base(&site.path(page), &link.href()) {
            link.set_href(&url.href());
        }
    }
}
