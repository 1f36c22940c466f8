//! What drawing and outline both say about a node or an edge.

use crate::format::fill;
use crate::model::{ArgumentNode, ArgumentRole, EdgeGround, Kind, Messages};
use crate::view::Scope;
use crate::view::evidence::short_name;

/// Id of the outline's heading, the target of the link that skips the drawing.
pub const OUTLINE: &str = "argument-outline";

/// The word for a role in the argument.
pub fn role(role: ArgumentRole, messages: &Messages) -> &str {
    match role {
        ArgumentRole::Premise => messages.argument_premise(),
        ArgumentRole::Conclusion => messages.argument_conclusion(),
        ArgumentRole::Proposal => messages.argument_proposal(),
        ArgumentRole::Objection => messages.argument_objection(),
        ArgumentRole::Reply => messages.argument_reply(),
    }
}

/// Who links the ends of an edge.
pub fn ground(ground: &EdgeGround, messages: &Messages) -> String {
    match ground {
        EdgeGround::Brief(sentences) => fill(messages.argument_by_brief(), &[("ids", &sentences.join(", "))]),
        EdgeGround::Ours => messages.argument_by_us().to_owned(),
    }
}

/// The kind of a node's statement, and the abstract's sentences that support it.
pub fn told(node: &ArgumentNode, messages: &Messages) -> String {
    let kind = short_name(node.kind, messages);
    match node.kind {
        Kind::Brief => {
            let words = [("kind", kind), ("sentences", &*node.sentences.join(", "))];
            fill(messages.argument_told(), &words)
        }
        Kind::Background | Kind::Since => kind.to_owned(),
    }
}

/// The address of a node's statement.
pub fn href(node: &ArgumentNode, scope: &Scope) -> String {
    format!("{}#{}", scope.site.path(&node.told.page), node.told.statement)
}
