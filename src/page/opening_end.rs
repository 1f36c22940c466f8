//! The end of a page's opening: everything above it is painted before any file but the document has arrived.
//!
//! The build puts the stylesheets and `boot.js` there, so what follows is drawn once, fully styled, and knows whether
//! script runs.

use yew::{Html, html};

/// The mark in a page's HTML, which the build replaces.
pub const OPENING_END: &str = "<i data-opening-end=\"\"></i>";

/// Marks the end of the opening.
pub fn opening_end() -> Html {
    html! { <i data-opening-end=""></i> }
}
