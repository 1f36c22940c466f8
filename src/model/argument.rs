//! The argument as a map: statements of the site, and what each supports, objects to or answers.
//!
//! The map makes no claims of its own: nodes refer to statements, and an edge is the abstract's where its words link
//! both ends, otherwise ours. This module does not decide how the map is presented or drawn.

use serde::Deserialize;

use super::{Kind, StatementRef};

/// Id of the page that shows the map.
pub const ARGUMENT: &str = "argument";

/// Prefix of a node's id in the outline.
pub const NODE_TOLD: &str = "node-";
/// Prefix of a node's id in the drawing.
pub const NODE_DRAWN: &str = "box-";

/// The map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArgumentMap {
    /// In the order of the outline.
    pub nodes: Vec<ArgumentNode>,
    /// From the node that is read first to the next; the graph is acyclic.
    pub edges: Vec<ArgumentEdge>,
}

/// A statement with its part in the argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentNode {
    /// Unique in the map.
    pub id: String,
    pub role: ArgumentRole,
    /// The statement in short.
    pub label: String,
    /// The kind of the statement.
    pub kind: Kind,
    /// The abstract's sentences that the label shortens; empty for a counter-view.
    pub sentences: Vec<String>,
    /// The statement.
    pub told: StatementRef,
}

impl ArgumentNode {
    /// Its key among the records of a page that may lack a translation.
    pub fn key(&self) -> String {
        format!("node:{}", self.id)
    }

    /// Its place in the outline.
    pub fn told_at(&self) -> String {
        format!("{NODE_TOLD}{}", self.id)
    }

    /// Its place in the drawing.
    pub fn drawn_at(&self) -> String {
        format!("{NODE_DRAWN}{}", self.id)
    }
}

/// The part a statement plays in the argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArgumentRole {
    /// A premise.
    Premise,
    /// An inference.
    Conclusion,
    /// A demand.
    Proposal,
    /// A counter-view, which opposes a claim.
    Objection,
    /// An answer to an objection.
    Reply,
}

impl ArgumentRole {
    /// Whether it is a claim of the brief.
    pub fn is_claim(self) -> bool {
        matches!(self, Self::Premise | Self::Conclusion | Self::Proposal)
    }

    /// The word used in content files and class names.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Premise => "premise",
            Self::Conclusion => "conclusion",
            Self::Proposal => "proposal",
            Self::Objection => "objection",
            Self::Reply => "reply",
        }
    }
}

/// A link between two nodes, as indices: from a claim to what it leads to, or from what is answered to its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentEdge {
    pub upper: usize,
    pub lower: usize,
    pub ground: EdgeGround,
}

/// Who links the ends of an edge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EdgeGround {
    /// The abstract, in the words of these sentences.
    Brief(Vec<String>),
    /// The explainer.
    Ours,
}

impl ArgumentMap {
    /// The outgoing edges of a node, in order.
    pub fn below(&self, node: usize) -> impl Iterator<Item = &ArgumentEdge> {
        self.edges.iter().filter(move |edge| edge.upper == node)
    }

    /// The incoming edges of a node, in order.
    pub fn above(&self, node: usize) -> impl Iterator<Item = &ArgumentEdge> {
        self.edges.iter().filter(move |edge| edge.lower == node)
    }

    /// The edge under which a node is listed in the outline: the abstract's first, otherwise the last; `None` for a
    /// top-level node.
    pub fn parent(&self, node: usize) -> Option<&ArgumentEdge> {
        let is_brief = |edge: &&ArgumentEdge| matches!(edge.ground, EdgeGround::Brief(_));
        self.above(node).find(is_brief).or_else(|| self.above(node).last())
    }

    /// The top-level nodes of the outline, in order.
    pub fn tops(&self) -> impl Iterator<Item = usize> {
        (0..self.nodes.len()).filter(|at| self.parent(*at).is_none())
    }

    /// The nodes listed below a node in the outline, in order, without those that are listed elsewhere.
    pub fn told_below(&self, node: usize) -> impl Iterator<Item = usize> {
        self.below(node).filter(|edge| self.parent(edge.lower) == Some(edge)).map(|edge| edge.lower)
    }
}
