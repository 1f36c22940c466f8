//! A statement: the smallest thing on the site that says something, with what it is and where it comes from.

use serde::{Deserialize, Serialize};

use super::{Block, Citation, Kind, Nature};

/// The part that a statement plays on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The answer to the question in the heading.
    Answer,
    /// A key finding.
    Finding,
    /// A paragraph of the text.
    Passage,
    /// Another view, set beside the brief's.
    Counter,
    /// Our own reading of what stands beside it; it needs no source of its own.
    Reading,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Unique on the whole site; also the statement's anchor in its page.
    pub id: String,
    /// The part that it plays.
    pub role: Role,
    pub kind: Kind,
    /// What it is put forward as, where its editor says so.
    pub nature: Option<Nature>,
    /// Ids of the abstract's sentences that it paraphrases; of a counter-view, those that it is set beside.
    pub sentences: Vec<String>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Its sources, each with what it supports.
    pub citations: Vec<Citation>,
}
