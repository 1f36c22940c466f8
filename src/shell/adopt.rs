//! Puts another page's main part in the place of this one's, with what the head says of it.

use web_sys::{Document, Element};

use crate::platform::dom;

/// What differs from page to page, beside the main part: what marks the reader's place. Not every page has a rail.
const NAVIGATION: &str = ".site-nav";
const RAIL: &str = ".rail";
const HEADER: &str = ".site-head";
const SEARCH: &str = ".site-head .site-find";
const MAIN: &str = "main";
/// What the head says of the page, and in which attribute.
const HEAD: [(&str, &str); 4] = [
    ("meta[name=description]", "content"),
    ("meta[property='og:description']", "content"),
    ("meta[property='og:title']", "content"),
    ("link[rel=canonical]", "href"),
];

/// Adopts a page; none when it is no page of ours, and then nothing has changed.
pub fn adopt(other: &Document) -> Option<Element> {
    let own = dom::document();
    let found = |document: &Document, selector: &str| document.query_selector(selector).ok().flatten();
    let (old, main) = found(&own, MAIN).zip(found(other, MAIN))?;
    old.replace_with_with_node_1(&main).ok()?;
    // The page of no address has its search in its main part: the head of another comes whole.
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

/// Lets the head say of a page what its own says.
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
