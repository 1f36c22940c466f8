//! Links to the abstract's sentences, each of which has a page of its own.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::Scope;
use crate::format::fill;
use crate::model::{ALL_SENTENCES, BRIEF};

/// The page of a sentence, or of all of them.
pub fn address(id: &str, scope: &Scope) -> String {
    let path = scope.site.path(BRIEF);
    if id == ALL_SENTENCES { path } else { format!("{path}#{id}") }
}

/// A text with links to these sentences in place of its `{ids}`.
pub fn linked(text: &str, sentences: &[String], scope: &Scope) -> Html {
    let (before, after) = text.split_once("{ids}").unwrap_or((text, ""));
    html! {
        <>
            { before }
            for (at, id) in sentences.iter().enumerate() {
                if at > 0 {
                    { ", " }
                }
                <a href={ address(id, scope) }>{ id }</a>
            }
            { after }
        </>
    }
}

/// The sentences that something bears on; there is at least one.
pub fn borne(sentences: &[String], scope: &Scope) -> Html {
    let messages = scope.messages();
    let text = fill(messages.bears_on_sentences(), &[("sentences", messages.sentences(sentences.len()))]);
    linked(&text, sentences, scope)
}
