//! Open data: the records of the site as tables for programs, as their page tells them.
//!
//! The rows of a table are decided in `content::datasets`, its files in `prerender::datasets`.

use super::{Inline, PageLink, Reuse};

/// A table of open data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dataset {
    Events,
    Commitments,
    Claims,
    /// What claims said after publication and no longer say.
    Changes,
    Sources,
    /// The values of all figures.
    Figures,
    Questions,
}

impl Dataset {
    /// All of them, by the words that pages ask for them with, which are their file names too.
    pub const ALL: [(&str, Self); 7] = [
        ("events", Self::Events),
        ("commitments", Self::Commitments),
        ("claims", Self::Claims),
        ("changes", Self::Changes),
        ("sources", Self::Sources),
        ("figures", Self::Figures),
        ("questions", Self::Questions),
    ];

    /// Its name in files and addresses.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, own)| *own == self).map_or("", |(name, _)| name)
    }

    /// The one with this name.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, own)| *own)
    }
}

/// A table as described on its page.
#[derive(Clone, Debug, PartialEq)]
pub struct DatasetEntry {
    pub dataset: Dataset,
    pub title: String,
    /// What a row is.
    pub about: Vec<Inline>,
    /// Its columns, in their order.
    pub columns: Vec<ColumnEntry>,
    pub row_count: usize,
    /// The licence terms of its rows, without duplicates.
    pub terms: Vec<Reuse>,
    /// The figures whose values it lacks because their terms do not allow redistribution; each link's note gives the
    /// terms.
    pub left_out: Vec<PageLink>,
    /// Its files, once they have been written.
    pub files: Vec<DataFile>,
}

/// A column as described on its page.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnEntry {
    /// Its name in the files, the same in every language.
    pub name: String,
    pub meaning: Vec<Inline>,
}

/// All tables in one machine-readable description, and how to cite them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataPackage {
    /// Its files, once they have been written.
    pub files: Vec<DataFile>,
}

/// A file that has been written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFile {
    /// Its file name, next to the page that offers it.
    pub name: String,
    pub bytes: usize,
}
