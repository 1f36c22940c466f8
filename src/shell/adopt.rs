//! Puts another page's main part in the place of this one's, with what the head says of it.

use web_sys::{Document, Element};

use crate::platform::dom;

/// What differs from page to page: the list of steps marks the place, the main part is the page.
const PARTS: [&str; 2] = ["nav.contents", "main"];
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
    let pairs = PARTS.map(|selector| {
        let found = |document: &Document| document.query_selector(selector).ok().flatten();
        found(&own).zip(found(other))
    });
    let mut main = None;
    for pair in pairs.clone() {
        pair?;
    }
    for (old, new) in pairs.into_iter().flatten() {
        old.replace_with_with_node_1(&new).ok()?;
        main = Some(new);
    }
    own.set_title(&other.title());
    for (selector, attribute) in HEAD {
        if let (Ok(Some(old)), Ok(Some(new))) = (own.query_selector(selector), other.query_selector(selector))
            && let Some(value) = new.get_attribute(attribute)
        {
            let _ = old.set_attribute(attribute, &value);
        }
    }
    main
}
