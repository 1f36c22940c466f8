//! The terms under which a figure's data may be redistributed.

use serde::{Deserialize, Serialize};

/// The terms under which a figure's data may be redistributed, stated by an editor on the basis of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reuse {
    /// Creative Commons Attribution 4.0: the source's own terms, or ours for a table of single facts.
    #[serde(rename = "cc-by-4.0")]
    CcBy,
    /// Creative Commons Zero 1.0.
    #[serde(rename = "cc0-1.0")]
    CcZero,
    /// Public domain.
    #[serde(rename = "public-domain")]
    PublicDomain,
    /// The source does not allow redistribution, or we do not know that it does.
    #[serde(rename = "not-granted")]
    NotGranted,
}

impl Reuse {
    /// Those that allow redistribution, by the words that content and files name them with.
    pub const GRANTED: [(&str, Self); 3] =
        [("cc-by-4.0", Self::CcBy), ("cc0-1.0", Self::CcZero), ("public-domain", Self::PublicDomain)];

    /// The licence's own name, if it has one.
    pub fn licence(self) -> Option<&'static str> {
        match self {
            Self::CcBy => Some("CC BY 4.0"),
            Self::CcZero => Some("CC0 1.0"),
            Self::PublicDomain | Self::NotGranted => None,
        }
    }
}
