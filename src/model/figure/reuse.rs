//! Under which terms the data of a figure may be passed on.

use serde::{Deserialize, Serialize};

/// Under which terms the data of a figure may be passed on. An editor says it, from what the source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reuse {
    /// Creative Commons Attribution 4.0: the source's own terms, or ours for a table of single facts.
    #[serde(rename = "cc-by-4.0")]
    CcBy,
    /// Creative Commons Zero 1.0.
    #[serde(rename = "cc0-1.0")]
    CcZero,
    /// Nobody's.
    #[serde(rename = "public-domain")]
    PublicDomain,
    /// The source does not let us pass its data on, or we do not know that it does.
    #[serde(rename = "not-granted")]
    NotGranted,
}

impl Reuse {
    /// Those under which data is passed on, by the words by which content and files name them.
    pub const GRANTED: [(&str, Self); 3] =
        [("cc-by-4.0", Self::CcBy), ("cc0-1.0", Self::CcZero), ("public-domain", Self::PublicDomain)];

    /// The licence's own name, where it has one.
    pub fn licence(self) -> Option<&'static str> {
        match self {
            Self::CcBy => Some("CC BY 4.0"),
            Self::CcZero => Some("CC0 1.0"),
            Self::PublicDomain | Self::NotGranted => None,
        }
    }
}
