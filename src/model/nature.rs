//! What a claim is put forward as.

use serde::{Deserialize, Serialize};

/// What a claim is put forward as. Editors say it; only where a kind of record leaves no choice does the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    /// Something that happened or is so, which a source records.
    Fact,
    /// A number that its source gives as near the truth, or a result of assumptions.
    Estimate,
    /// What somebody makes of the facts.
    Judgement,
    /// What somebody asks for.
    Proposal,
}

impl Nature {
    /// All of them, in their order, with the words by which content and addresses name them.
    pub const ALL: [(&str, Self); 4] = [
        ("fact", Self::Fact),
        ("estimate", Self::Estimate),
        ("judgement", Self::Judgement),
        ("proposal", Self::Proposal),
    ];

    /// The one that content names by this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, own)| *own)
    }
}
