//! A statement with the mark of its kind.

use super::Scope;
use super::element::{Node, classed, el, worded};
use super::evidence::evidence;
use super::inline::blocks;
use crate::model::{Role, Statement};

/// Draws a statement; its id is its anchor.
pub fn statement(statement: &Statement, scope: &Scope) -> Node {
    let Statement { id, role, kind, sentences, blocks: text, citations } = statement;
    let role_class = match role {
        Role::Answer => "answer",
        Role::Finding => "finding",
        Role::Passage => "passage",
        Role::Counter => "counter",
        Role::Reading => "passage reading",
    };
    let mut words = Vec::new();
    if *role == Role::Counter {
        words.push(worded("p", "counter-label", scope.messages().another_view()));
    }
    words.push(blocks(text, scope));
    let parts = vec![classed("div", "statement-text", words), evidence(id, *kind, sentences, citations, scope)];
    let class = format!("statement statement-{} {role_class}", kind.slug());
    el("div", (&["class", "id"], &[&class, id]), parts)
}
