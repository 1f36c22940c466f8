//! A text with its matches marked; of a long one, the part around them.

use yew::{Html, html};

use crate::search::excerpt::{marks, shown};
use crate::search::{Query, Spelling};

/// Draws a text; `compared` is the same text in its normalised form.
pub fn marked(text: &str, compared: &str, query: &Query, spelling: Spelling) -> Html {
    let marks = marks(text, compared, query, spelling);
    let part = shown(text, &marks);
    let (mut at, mut pieces) = (part.start, Vec::new());
    if part.start > 0 {
        pieces.push(html! { "… " });
    }
    for mark in marks.into_iter().filter(|mark| mark.start >= part.start && mark.end <= part.end) {
        pieces.push(html! { <>{ &text[at..mark.start] }<mark>{ &text[mark.clone()] }</mark></> });
        at = mark.end;
    }
    pieces.push(html! { { &text[at..part.end] } });
    if part.end < text.len() {
        pieces.push(html! { " …" });
    }
    pieces.into_iter().collect()
}
