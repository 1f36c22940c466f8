//! Previous and next.

use super::Scope;
use super::element::{Node, el, worded};
use crate::model::PageRef;

/// Draws the links to the pages before and after a step; standing pages have none.
pub fn pager(scope: &Scope) -> Node {
    let messages = scope.messages();
    let (previous, next) = scope.site.neighbours(&scope.page.id);
    if previous.is_none() && next.is_none() {
        return Node::default();
    }
    let link = |page: &PageRef, rel: &str, word: &str| {
        let words = vec![worded("span", "pager-word", word), worded("span", "pager-title", &page.title)];
        let class = format!("pager-{rel}");
        el("a", (&["class", "rel", "href"], &[&class, rel, &scope.site.path(&page.id)]), words)
    };
    let previous = previous.map(|page| link(page, "prev", messages.previous()));
    let next = next.map(|page| link(page, "next", messages.next()));
    let label = format!("{}, {}", messages.previous(), messages.next());
    el("nav", (&["class", "aria-label"], &["pager", &label]), previous.into_iter().chain(next).collect())
}
