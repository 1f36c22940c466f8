//! A statement: the smallest text on the site that says something, with its kind and its sources.

use serde::{Deserialize, Serialize};

use super::{Block, Citation, Kind, Nature};

/// The part a statement plays on its page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The answer to the question in the heading.
    Answer,
    /// A key finding.
    Finding,
    /// A paragraph of the text.
    Passage,
    /// A counter-view.
    Counter,
    /// Our own reading of its context; it needs no source of its own.
    Reading,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Statement {
    /// Unique on the whole site; also its anchor on its page.
    pub id: String,
    /// The part it plays.
    pub role: Role,
    pub kind: Kind,
    /// What it is put forward as, if its editor says so.
    pub nature: Option<Nature>,
    /// Ids of the abstract's sentences it paraphrases; for a counter-view, those it is set beside.
    pub sentences: Vec<String>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// Its sources, with what each supports.
    pub citations: Vec<Citation>,
}
