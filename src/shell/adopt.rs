//! Replaces this page's main part with another page's, along with the page's metadata in the head.

use web_sys::{Document, Element};

use crate::platform::dom;

/// What differs from page to page besides the main part: markers of where the reader is. Not every page has a rail.
const NAVIGATION: &str = ".site-nav";
const RAIL: &str = ".rail";
const HEADER: &str = ".site-head";
const SEARCH: &str = ".site-head .site-find";
const MAIN: &str = "main";
/// The page's metadata in the head, and the attribute that holds each value.
const HEAD: [(&str, &str); 4] = [
    ("meta[name=description]", "content"),
    ("meta[property='og:description']", "content"),
    ("meta[property='og:title']", "content"),
    ("link[rel=canonical]", "href"),
];

/// Adopts a page; `None`, with nothing changed, if it is not one of the site's pages.
pub fn adopt(other: &Document) -> Option<Element> {
    let own = dom::document();
    let found = |document: &Document, selector: &str| document.query_selector(selector).ok().flatten();
    let (old, main) = found(&own, MAIN).zip(found(other, MAIN))?;
    old.replace_with_with_node_1(&main).ok()?;
    // The not-found page has the search in its main part, so its header is swapped whole.
    let head = if found(&own, SEARCH).is_some() == found(other, SEARCH).is_some() { NAVIGATION } else { HEADER };
    for selector in [head, RAIL] {
        match (found(&own, selector), found(other, selector)) {
            (Some(old), Some(new)) => old.replace_with_with_node_1(&new).ok()?,
            (None, Some(new)) => main.before_with_node_1(&new).ok()?,
            (Some(old), None) => old.remove(),
            (None, None) => {}
        }
    }
    own.set_title(&other.title());
    Some(main)
}

/// Copies another page's metadata into the head.
pub fn adopt_head(other: &Document) {
    let own = dom::document();
    for (selector, attribute) in HEAD {
        if let (Ok(Some(old)), Ok(Some(new))) = (own.query_selector(selector), other.query_selector(selector))
            && let Some(value) = new.get_attribute(attribute)
        {
            let _ = old.set_attribute(attribute, &value);
        }
    }
}
