//! The kind of a statement.

use serde::{Deserialize, Serialize};

/// The three kinds of statement that a reader must be able to tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Argued by the brief; the abstract's sentences are named.
    Brief,
    /// Background that we added, up to February 2025.
    Background,
    /// Later than February 2025, the latest date in the abstract.
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
