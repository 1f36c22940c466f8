//! A statement: the smallest thing on the site that says something, with what it is and where it comes from.

use serde::{Deserialize, Serialize};

use super::{Block, Citation, Kind, Nature, StatementRef};

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
    /// Ids of the abstract's sentences that it paraphrases.
    pub sentences: Vec<String>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Its sources, each with what it supports.
    pub citations: Vec<Citation>,
}

/// Id of the page that lists what stands behind the site: the abstract's sentences and the sources.
pub const SOURCES: &str = "sources";

/// Anchor, on the page of sources, of all sentences of the abstract; each has its own id as its anchor.
pub const COVERAGE: &str = "coverage";

/// Stands for all sentences of the abstract in a reference to the brief.
pub const ALL_SENTENCES: &str = "all";

/// A sentence of the abstract and the statements that carry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentenceUse {
    /// The sentence's id, such as `p4.1`.
    pub sentence: String,
    /// The statements of kind “the brief argues” that paraphrase it, in page order.
    pub statements: Vec<StatementRef>,
}
