//! Open data: the records of the site as tables for programs, as their page tells them.
//!
//! What stands in a table, `content::datasets` says, and `prerender::datasets` in which files.

use super::{Inline, PageLink, Reuse};

/// A table of open data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dataset {
    Events,
    Commitments,
    Claims,
    /// What claims said after they were published and say no longer.
    Changes,
    Sources,
    /// The values of all figures.
    Figures,
    Questions,
}

impl Dataset {
    /// All of them, by the words by which pages ask for them, which name their files too.
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

    /// The one that a page asks for by this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, own)| *own)
    }
}

/// A table as its page tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct DatasetEntry {
    pub dataset: Dataset,
    pub title: String,
    /// What a row is.
    pub about: Vec<Inline>,
    /// Its columns, in their order.
    pub columns: Vec<ColumnEntry>,
    pub row_count: usize,
    /// The terms of its rows, each once.
    pub terms: Vec<Reuse>,
    /// The figures whose values it lacks, because their terms do not let us pass them on; the note of each has the terms.
    pub left_out: Vec<PageLink>,
    /// Its files, once they are made.
    pub files: Vec<DataFile>,
}

/// A column as the page tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnEntry {
    /// Its name in the files, the same in every language.
    pub name: String,
    pub meaning: Vec<Inline>,
}

/// All tables in one description that programs read, and what to cite them by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataPackage {
    /// Its files, once they are made.
    pub files: Vec<DataFile>,
}

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataFile {
    /// Its name, beside the page that offers it.
    pub name: String,
    pub bytes: usize,
}
