//! Links to the abstract's sentences, each of which is told on a page of its own.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::Scope;
use crate::format::fill;
use crate::model::{ALL_SENTENCES, BRIEF};

/// Where a sentence is told, or where all are.
pub fn address(id: &str, scope: &Scope) -> String {
    let path = scope.site.path(BRIEF);
    if id == ALL_SENTENCES { path } else { format!("{path}#{id}") }
}

/// A text with links to these sentences in the place of its `{ids}`.
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

/// On which sentences something bears; there are some.
pub fn borne(sentences: &[String], scope: &Scope) -> Html {
    let messages = scope.messages();
    let text = fill(messages.bears_on_sentences(), &[("sentences", messages.sentences(sentences.len()))]);
    linked(&text, sentences, scope)
}
