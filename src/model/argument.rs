//! The argument as a map: statements of the site, and what each supports, objects to or answers.
//!
//! Nothing of it is a claim of its own: nodes name statements, and an edge is the abstract's where its words link both ends,
//! or ours. This module does not decide how the map is told or drawn.

use serde::Deserialize;

use super::{Kind, StatementRef};

/// Id of the page that shows the map.
pub const ARGUMENT: &str = "argument";

/// What the id of a node begins with where it is told.
pub const NODE_TOLD: &str = "node-";
/// What the id of a node begins with where it is drawn.
pub const NODE_DRAWN: &str = "box-";

/// The map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ArgumentMap {
    /// In the order in which they are told.
    pub nodes: Vec<ArgumentNode>,
    /// From the node that is read first to the next; there is no cycle.
    pub edges: Vec<ArgumentEdge>,
}

/// A statement by the part that it plays in the argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentNode {
    /// Unique in the map.
    pub id: String,
    pub role: ArgumentRole,
    /// The statement in short.
    pub label: String,
    /// What the statement is.
    pub kind: Kind,
    /// The abstract's sentences that the label shortens; none for another view.
    pub sentences: Vec<String>,
    /// The statement.
    pub told: StatementRef,
}

impl ArgumentNode {
    /// What it is called among the records of a page that may lack a translation.
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

/// The part that a statement plays in the argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArgumentRole {
    /// What the argument starts from.
    Premise,
    /// What is inferred.
    Conclusion,
    /// What is asked for.
    Proposal,
    /// Another view, which speaks against a claim.
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

/// A link between two nodes, as indices: a claim and where it leads, or what is answered and its answer.
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
    /// We do.
    Ours,
}

impl ArgumentMap {
    /// The edges that go on from a node, in order.
    pub fn below(&self, node: usize) -> impl Iterator<Item = &ArgumentEdge> {
        self.edges.iter().filter(move |edge| edge.upper == node)
    }

    /// The edges that come to a node, in order.
    pub fn above(&self, node: usize) -> impl Iterator<Item = &ArgumentEdge> {
        self.edges.iter().filter(move |edge| edge.lower == node)
    }

    /// The edge under which a node is told: the first one of the abstract's, else the last; none where a telling begins.
    pub fn parent(&self, node: usize) -> Option<&ArgumentEdge> {
        let is_brief = |edge: &&ArgumentEdge| matches!(edge.ground, EdgeGround::Brief(_));
        self.above(node).find(is_brief).or_else(|| self.above(node).last())
    }

    /// The nodes where a telling begins, in order.
    pub fn tops(&self) -> impl Iterator<Item = usize> {
        (0..self.nodes.len()).filter(|at| self.parent(*at).is_none())
    }

    /// The nodes that are told below a node, in order; those that are told elsewhere are left out.
    pub fn told_below(&self, node: usize) -> impl Iterator<Item = usize> {
        self.below(node).filter(|edge| self.parent(edge.lower) == Some(edge)).map(|edge| edge.lower)
    }
}
