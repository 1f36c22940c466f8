//! What a page is.

use serde::{Deserialize, Serialize};

/// What a page is. What stands on it, its items say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PageKind {
    /// A page that was written and is no step.
    #[default]
    Static,
    /// The page at the site's own address.
    Cover,
    /// A step of the argument: its place among the steps, from 1.
    Step(u8),
    /// A figure alone.
    Figure,
    /// A timeline alone.
    Timeline,
    /// The ledger of commitments.
    Ledger,
    /// The map of the argument.
    Argument,
    /// All records of a sort: claims, sources, sentences, terms, figures, changes, tables of open data.
    List,
    Recommendation,
    /// What an unknown address shows; it has no address of its own.
    NotFound,
}

impl PageKind {
    /// The place among the steps, from 1.
    pub fn step(self) -> Option<u8> {
        if let Self::Step(place) = self { Some(place) } else { None }
    }

    /// Whether the page is a piece that can stand alone in a frame on another site.
    pub fn is_piece(self) -> bool {
        match self {
            Self::Step(_)
            | Self::Figure
            | Self::Timeline
            | Self::Ledger
            | Self::Argument
            | Self::List
            | Self::Recommendation => true,
            Self::Static | Self::Cover | Self::NotFound => false,
        }
    }
}
