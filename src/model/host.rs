//! Other publishing systems: what each does with an embedded piece, and which snippet to use.

use super::{Inline, Messages, PartialDate};

/// What an editor can copy to embed a piece elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SnippetKind {
    /// A frame that our script resizes to fit its content.
    Script,
    /// A frame alone.
    Frame,
    /// The address of the page, which the other system uses to ask what to show (oEmbed).
    Address,
    /// A picture linked to the page.
    Picture,
}

impl SnippetKind {
    /// All of them, by the words content files name them with, in the order of the builder.
    pub const ALL: [(&str, Self); 4] =
        [("script", Self::Script), ("frame", Self::Frame), ("address", Self::Address), ("picture", Self::Picture)];

    /// The one with this name.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, own)| *own)
    }

    /// Its heading for editors.
    pub fn label(self, messages: &Messages) -> &str {
        match self {
            Self::Script => messages.builder_script(),
            Self::Frame => messages.builder_frame(),
            Self::Address => messages.builder_wordpress(),
            Self::Picture => messages.builder_picture(),
        }
    }
}

/// Another publishing system, as described in its own documentation.
#[derive(Clone, Debug, PartialEq)]
pub struct HostEntry {
    /// Its anchor on the page.
    pub id: String,
    pub name: String,
    /// The snippet to use.
    pub snippet: SnippetKind,
    /// What it lets through and what it strips.
    pub does: Vec<Inline>,
    /// What readers see in the end.
    pub shows: Vec<Inline>,
    /// The documentation that was read.
    pub pages: Vec<HostPage>,
}

/// A page of documentation that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostPage {
    pub title: String,
    pub url: String,
    /// The day it was read.
    pub read: PartialDate,
}
