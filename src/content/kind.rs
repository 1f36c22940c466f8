//! The kinds of record, one folder each, with files of the same names as needed: `record` is what TOML or Markdown is
//! parsed into, `read` parses it, `check` validates it, `build` turns it into the model.
//!
//! Kinds refer to each other where their records do. What all of them share is next to this folder.

pub mod argument;
pub mod block;
pub mod change;
pub mod dataset;
pub mod event;
pub mod fact;
pub mod figure;
pub mod host;
pub mod ledger;
pub mod lesson;
pub mod page;
pub mod publisher;
pub mod question;
pub mod recommendation;
pub mod sentence;
pub mod site;
pub mod source;
pub mod statement;
pub mod step;
pub mod strip;
pub mod term;
pub mod timeline;

use std::fmt;

/// What an id identifies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKind {
    /// Of `sources/`.
    Source,
    /// Of `publishers.toml`.
    Publisher,
    /// A number of `facts/`.
    Fact,
    /// Of the glossary.
    Term,
    /// Of `events/`.
    Event,
    /// A list of events that a page shows.
    List,
    /// A timeline of `timelines.toml`.
    Timeline,
    /// A theme of `timelines.toml`.
    Theme,
    /// A form of event of `timelines.toml`.
    Form,
    /// Of the ledger.
    Commitment,
    /// Of `figures/`.
    Figure,
    /// Of `questions/`.
    Question,
    Step,
    /// A step or another page.
    Page,
    /// A statement of a page.
    Statement,
    /// A statement or section of a page, as links name it.
    Anchor,
    /// Of `recommendations/`.
    Recommendation,
    /// A sentence of the abstract.
    Sentence,
    /// A node of the argument map.
    Node,
    /// A change after publication.
    Change,
    /// Anything that makes a claim about the subject.
    Claim,
}

impl RecordKind {
    /// What cannot be known to be missing while a file with records of this kind could not be read.
    pub fn with_it(self) -> &'static [Self] {
        match self {
            Self::Timeline => &[Self::Timeline, Self::Theme, Self::Form],
            Self::Page => &[Self::Page, Self::Statement, Self::List, Self::Anchor],
            Self::Step => &[Self::Step, Self::Page, Self::Statement, Self::List, Self::Anchor],
            // A recommendation is a page too.
            Self::Recommendation => &[Self::Recommendation, Self::Page, Self::Statement, Self::Anchor],
            Self::Source => &[Self::Source],
            Self::Publisher => &[Self::Publisher],
            Self::Fact => &[Self::Fact],
            Self::Term => &[Self::Term],
            Self::Event => &[Self::Event, Self::List, Self::Anchor],
            Self::List => &[Self::List],
            Self::Theme => &[Self::Theme],
            Self::Form => &[Self::Form],
            Self::Commitment => &[Self::Commitment],
            Self::Figure => &[Self::Figure, Self::Anchor],
            Self::Question => &[Self::Question],
            Self::Statement => &[Self::Statement, Self::Anchor],
            Self::Anchor => &[Self::Anchor],
            Self::Sentence => &[Self::Sentence],
            Self::Node => &[Self::Node],
            Self::Change => &[Self::Change],
            Self::Claim => &[Self::Claim],
        }
    }
}

impl fmt::Display for RecordKind {
    /// As in “`x` is not …”.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Source => "a source",
            Self::Publisher => "a publisher of publishers.toml",
            Self::Fact => "a number of facts/",
            Self::Term => "a term of the glossary",
            Self::Event => "an event",
            Self::List => "a list that a page shows",
            Self::Timeline => "a timeline",
            Self::Theme => "a theme of timelines.toml",
            Self::Form => "a form of timelines.toml",
            Self::Commitment => "a row of the ledger",
            Self::Figure => "a figure",
            Self::Question => "a question",
            Self::Step => "a step of site.toml",
            Self::Page => "a step or page of site.toml",
            Self::Statement => "a statement of a step",
            Self::Anchor => "a statement or section of that page",
            Self::Recommendation => "a recommendation",
            Self::Sentence => "a sentence of the abstract",
            Self::Node => "a node of argument.toml",
            Self::Change => "a change of changes.toml",
            Self::Claim => "a claim, or one that was published",
        })
    }
}
