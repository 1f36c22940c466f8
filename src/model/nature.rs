//! What a claim is put forward as.

use serde::{Deserialize, Serialize};

/// What a claim is put forward as. Editors state it; the build does so only where a kind of record leaves no choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nature {
    /// Something that happened or is the case, recorded by a source.
    Fact,
    /// A number that its source gives as approximate, or that follows from assumptions.
    Estimate,
    /// Somebody's reading of the facts.
    Judgement,
    /// Somebody's demand.
    Proposal,
}

impl Nature {
    /// All of them, in order, with their names in content and addresses.
    pub const ALL: [(&str, Self); 4] = [
        ("fact", Self::Fact),
        ("estimate", Self::Estimate),
        ("judgement", Self::Judgement),
        ("proposal", Self::Proposal),
    ];

    /// The one with this name.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, own)| *own)
    }
}
