//! What a figure says on paper alone: the address of exactly what is printed, in letters and as a code for phones.

use yew::{Html, html};

use super::parts::Parts;
use crate::platform;
use crate::view::code::Code;

/// Draws the way back to the screen; nothing in a copy of the site that has no address.
pub fn way(parts: &Parts<'_>) -> Html {
    let site = &parts.scope.site;
    let origin = if site.origin.is_empty() { platform::origin() } else { site.origin.clone() };
    if !origin.starts_with("http") {
        return Html::default();
    }
    let address = parts.file_context(&origin).address();
    html! {
        <div class="figure-way">
            <Code address={ address.clone() } />
            <p>{ parts.scope.messages().paper_figure() }{ " " }<a href={ address.clone() }>{ address }</a></p>
        </div>
    }
}
