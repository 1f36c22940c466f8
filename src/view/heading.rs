//! Headings: the page's own, and those of sections.

use super::element::{Node, el, text};

/// The heading of a page, at which readers land.
pub fn heading(words: &str) -> Node {
    el("h1", (&["id", "tabindex"], &["heading", "-1"]), vec![text(words)])
}

/// A section with a heading of its own, both known by one name.
pub fn titled(name: &str, words: &str, children: Vec<Node>) -> Node {
    let mut parts = vec![el("h2", (&["id"], &[name]), vec![text(words)])];
    parts.extend(children);
    el("section", (&["class", "aria-labelledby"], &[name, name]), parts)
}
