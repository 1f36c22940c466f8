//! The page for an address that leads nowhere: it says so and lists every page.

use super::Scope;
use super::element::{Node, classed, link, plain, text};
use super::heading::heading;

/// Draws the list of all pages.
pub fn not_found(scope: &Scope) -> Node {
    let messages = scope.messages();
    let pages = scope.site.pages.iter().map(|page| plain("li", vec![link(&scope.site.path(&page.id), &page.title)]));
    let parts = vec![
        classed("header", "page-head", vec![heading(messages.not_found_title())]),
        plain("p", vec![text(messages.not_found_text())]),
        plain("ul", pages.collect()),
    ];
    classed("article", "page", parts)
}
