//! A figure's small picture, by which it is recognised.

use yew::{Html, html};

use super::Scope;
use crate::model::DrawingSize;

/// Name of the picture, beside the figure's own page; the build writes it.
pub const THUMBNAIL: &str = "thumb.svg";

/// Draws the picture of the figure with this page; nothing in the site in one file, which has no other files.
pub fn thumbnail(page: &str, size: DrawingSize, scope: &Scope) -> Html {
    if scope.site.is_offline() {
        return Html::default();
    }
    html! {
        <img
            class="thumbnail"
            src={ format!("{}{THUMBNAIL}", scope.site.path(page)) }
            width={ size.width.to_string() }
            height={ size.height.to_string() }
            loading="lazy"
            alt=""
        />
    }
}
