//! What a figure shows only in print: the address of exactly what is printed, as text and as a QR code.
//!
//! It is always in the page, because Firefox lays out the print before anything requested then could be drawn.

use yew::{Html, html};

use super::parts::Parts;
use crate::exhibit::Phase;
use crate::platform;
use crate::view::code::Code;

/// Draws the link back to the screen; nothing in a copy of the site that has no address.
pub fn way(parts: &Parts<'_>, phase: Phase) -> Html {
    let origin = parts.scope.origin();
    if !origin.starts_with("http") {
        return Html::default();
    }
    let address = parts.file_context(&origin).address();
    html! {
        <div class="figure-way">
            // A document need not contain the code, and a frame, which is hardly ever printed, need not fetch what
            // draws it.
            if phase != Phase::Rendered && !platform::is_framed() {
                <Code address={ address.clone() } />
            }
            <p>{ parts.scope.messages().paper_figure() }{ " " }<a href={ address.clone() }>{ address }</a></p>
        </div>
    }
}
