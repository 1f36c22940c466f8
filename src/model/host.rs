//! Systems on which others publish: what each does with a piece of ours, and which snippet fits.

use super::{Inline, Messages, PartialDate};

/// What an editor can copy to show a piece elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SnippetKind {
    /// A frame that our script makes as tall as what it holds.
    Script,
    /// A frame alone.
    Frame,
    /// The address of the page, which the other system asks what to show.
    Address,
    /// A picture that leads to the page.
    Picture,
}

impl SnippetKind {
    /// All of them, by the words by which content files name them, in the order in which the builder offers them.
    pub const ALL: [(&str, Self); 4] =
        [("script", Self::Script), ("frame", Self::Frame), ("address", Self::Address), ("picture", Self::Picture)];

    /// The one that a content file names by this word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, own)| *own)
    }

    /// What editors read above it.
    pub fn label(self, messages: &Messages) -> &str {
        match self {
            Self::Script => messages.builder_script(),
            Self::Frame => messages.builder_frame(),
            Self::Address => messages.builder_wordpress(),
            Self::Picture => messages.builder_picture(),
        }
    }
}

/// A system on which others publish, as its own documentation tells of it.
#[derive(Clone, Debug, PartialEq)]
pub struct HostEntry {
    /// Its anchor on the page.
    pub id: String,
    pub name: String,
    /// The snippet that fits.
    pub snippet: SnippetKind,
    /// What it lets through and what it takes away.
    pub does: Vec<Inline>,
    /// What readers see in the end.
    pub shows: Vec<Inline>,
    /// What was read of its documentation.
    pub pages: Vec<HostPage>,
}

/// A page of documentation that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPage {
    pub title: String,
    pub url: String,
    /// The day on which we read it.
    pub read: PartialDate,
}
