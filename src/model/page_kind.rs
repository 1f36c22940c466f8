//! The kind of a page.

use serde::{Deserialize, Serialize};

/// The kind of a page. Its items determine its content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PageKind {
    /// A written page that is not a step.
    #[default]
    Static,
    /// The page at the site's root.
    Cover,
    /// A step of the argument: its position among the steps, from 1.
    Step(u8),
    /// A single figure.
    Figure,
    /// A single timeline.
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
    /// The position among the steps, from 1.
    pub fn step(self) -> Option<u8> {
        if let Self::Step(place) = self { Some(place) } else { None }
    }

    /// Whether the page is a piece that can be framed on another site.
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
