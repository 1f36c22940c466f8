//! What a figure says on paper alone: the address of exactly what is printed, in letters and as a code for phones.

use super::super::element::Node;
use super::Parts;

/// Draws the way back to the screen; nothing in a copy of the site that has no address.
#[cfg(feature = "pages")]
pub fn way(parts: &Parts<'_>) -> Option<Node> {
    use super::super::deck::code;
    use super::super::device;
    use super::super::element::{classed, link, plain, text};

    let site = &parts.scope.site;
    let origin = if site.origin.is_empty() { device::origin() } else { site.origin.clone() };
    if !origin.starts_with("http") {
        return None;
    }
    let address = parts.exhibit(&origin).address();
    let words = vec![text(parts.scope.messages().paper_figure()), text(" "), link(&address, &address)];
    Some(classed("div", "figure-way", vec![code(&address), plain("p", words)]))
}

/// A figure in a frame has its address in the line of the site below it.
#[cfg(not(feature = "pages"))]
pub fn way(_: &Parts<'_>) -> Option<Node> {
    None
}
