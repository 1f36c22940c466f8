//! Replaces this page's main part with another page's, marks where the reader is, and takes over the other page's metadata
//! and footer.

use web_sys::{Document, Element};

use crate::platform::dom;

/// The parts around the main part. Not every page has a rail.
const NAVIGATION_LINKS: &str = ".site-nav a";
const RAIL: &str = ".rail";
const HEADER: &str = ".site-head";
const SEARCH: &str = ".site-head .site-find";
const FOOTER: &str = ".site-foot";
const MAIN: &str = "main";
const CURRENT: &str = "aria-current";
/// The page's metadata in the head, and the attribute that holds each value.
const HEAD: [(&str, &str); 4] = [
    ("meta[name=description]", "content"),
    ("meta[property='og:description']", "content"),
    ("meta[property='og:title']", "content"),
    ("link[rel=canonical]", "href"),
];

/// Adopts the page at a path, or its opening; `None`, with nothing changed, if it is not one of the site's pages.
pub fn adopt(other: &Document, path: &str) -> Option<Element> {
    let own = dom::document();
    let (old, main) = found(&own, MAIN).zip(found(other, MAIN))?;
    old.replace_with_with_node_1(&main).ok()?;
    // The not-found page has the search in its main part, so its header is swapped whole.
    if found(&own, SEARCH).is_none() {
        replace(HEADER, other);
    }
    match (found(&own, RAIL), found(other, RAIL)) {
        (Some(old), Some(new)) => old.replace_with_with_node_1(&new).ok()?,
        (None, Some(new)) => main.before_with_node_1(&new).ok()?,
        (Some(old), None) => old.remove(),
        (None, None) => {}
    }
    mark(&main, path);
    own.set_title(&other.title());
    Some(main)
}

/// Marks the navigation's link to the page at a path, or to the page that it says it belongs to.
fn mark(main: &Element, path: &str) {
    let home = main.get_attribute("data-home");
    let mut is_step = false;
    for link in dom::all(NAVIGATION_LINKS) {
        let href = link.get_attribute("href");
        let current = if href.as_deref() == Some(path) {
            let in_steps = matches!(link.closest("[data-step]"), Ok(Some(_)));
            is_step |= in_steps;
            if in_steps { "step" } else { "page" }
        } else if href.is_some() && href == home {
            "true"
        } else {
            let _ = link.remove_attribute(CURRENT);
            continue;
        };
        let _ = link.set_attribute(CURRENT, current);
    }
    for menu in dom::all(".site-menu") {
        let _ = menu.toggle_attribute_with_force("data-current", is_step);
    }
}

/// Takes over another page's metadata and footer.
pub fn adopt_surroundings(other: &Document) {
    let own = dom::document();
    for (selector, attribute) in HEAD {
        if let (Some(old), Some(new)) = (found(&own, selector), found(other, selector))
            && let Some(value) = new.get_attribute(attribute)
        {
            let _ = old.set_attribute(attribute, &value);
        }
    }
    replace(FOOTER, other);
}

fn replace(selector: &str, other: &Document) {
    if let (Some(old), Some(new)) = (found(&dom::document(), selector), found(other, selector)) {
        let _ = old.replace_with_with_node_1(&new);
    }
}

fn found(document: &Document, selector: &str) -> Option<Element> {
    document.query_selector(selector).ok().flatten()
}
