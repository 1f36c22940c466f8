//! What a figure says on paper alone: the address of exactly what is printed, in letters and as a code for phones.
//!
//! It always stands in the page, because Firefox lays paper out before anything that it asks for could be drawn.

use yew::{Html, html};

use super::parts::Parts;
use crate::exhibit::Phase;
use crate::platform;
use crate::view::code::Code;

/// Draws the way back to the screen; nothing in a copy of the site that has no address.
pub fn way(parts: &Parts<'_>, phase: Phase) -> Html {
    let origin = parts.scope.origin();
    if !origin.starts_with("http") {
        return Html::default();
    }
    let address = parts.file_context(&origin).address();
    html! {
        <div class="figure-way">
            // A document need not hold the code, and a frame, which is hardly ever printed, not fetch what draws it.
            if phase != Phase::Rendered && !platform::is_framed() {
                <Code address={ address.clone() } />
            }
            <p>{ parts.scope.messages().paper_figure() }{ " " }<a href={ address.clone() }>{ address }</a></p>
        </div>
    }
}
