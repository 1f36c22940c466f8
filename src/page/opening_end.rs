//! Where the opening of a page ends: what is above it is painted before any file but the document has come.
//!
//! The build puts the stylesheets and `boot.js` there, so what comes after it is drawn once, in its styles, and knows
//! whether script runs.

use yew::{Html, html};

/// The mark as it stands in a page's HTML, until the build puts something in its place.
pub const OPENING_END: &str = "<i data-opening-end=\"\"></i>";

/// Marks the end of the opening.
pub fn opening_end() -> Html {
    html! { <i data-opening-end=""></i> }
}
