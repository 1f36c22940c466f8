//! What a statement is.

use serde::{Deserialize, Serialize};

/// What a statement is: the three kinds that a reader must be able to tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The brief argues it; the abstract's sentences are named.
    Brief,
    /// Background that we added, up to February 2025.
    Background,
    /// Something that came after February 2025, the latest date that the abstract names.
    Since,
}

impl Kind {
    /// The word used in content files, class names and addresses.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Brief => "brief",
            Self::Background => "background",
            Self::Since => "since",
        }
    }
}
