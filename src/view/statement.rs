//! A statement with the mark of its kind.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::Scope;
use super::evidence::evidence;
use super::inline::blocks;
use super::sentences::linked;
use crate::model::{Role, Statement};

/// Draws a statement; its id is its anchor.
pub fn statement(statement: &Statement, scope: &Scope) -> Html {
    let Statement { id, role, kind, sentences, blocks: text, citations, .. } = statement;
    let role_class = match role {
        Role::Answer => "answer",
        Role::Finding => "finding",
        Role::Passage => "passage",
        Role::Counter => "counter",
        Role::Reading => "passage reading",
    };
    html! {
        <div class={ format!("statement statement-{} {role_class}", kind.slug()) } id={ id.clone() }>
            <div class="statement-text">
                if *role == Role::Counter {
                    <p class="counter-label">
                        { scope.messages().another_view() }
                        { " · " }
                        { linked(scope.messages().sentences(sentences.len()), sentences, scope) }
                    </p>
                }
                { blocks(text, scope) }
            </div>
            { evidence(id, id, *kind, sentences, citations, scope) }
        </div>
    }
}
