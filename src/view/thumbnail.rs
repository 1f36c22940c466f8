//! A figure's small picture, by which it is recognised.

use yew::{Html, html};

use super::Scope;
use crate::model::DrawingSize;

/// Name of the picture file, next to the figure's own page; the build writes it.
pub const THUMBNAIL: &str = "thumb.svg";

/// Draws the picture of the figure with this page. The single-file site has no other files: `offline.js` removes it
/// from the document.
pub fn thumbnail(page: &str, size: DrawingSize, scope: &Scope) -> Html {
    let address = format!("{}{THUMBNAIL}", scope.site.path(page));
    let (src, packed) = if scope.site.is_offline() { (None, Some(address)) } else { (Some(address), None) };
    html! {
        <img
            class="thumbnail"
            { src }
            data-src={ packed }
            width={ size.width.to_string() }
            height={ size.height.to_string() }
            loading="lazy"
            alt=""
        />
    }
}
