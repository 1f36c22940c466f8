//! The abstract, sentence by sentence: what each says, and what on the site bears on it.

use super::{LinkGroup, PageLink, Statement, StatementRef};

/// Id of the page with the abstract sentence by sentence; each has its own id as its anchor there.
pub const BRIEF: &str = "brief";

/// Stands for all sentences of the abstract in a reference to the brief.
pub const ALL_SENTENCES: &str = "all";

/// A sentence of the abstract with everything that bears on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// What it says in our words, as a statement of kind “the brief argues”; its id is the sentence's own, such as
    /// `p4.1`.
    pub statement: Statement,
    /// The statements of kind “the brief argues” that retell it, in page order.
    pub retold: Vec<StatementRef>,
    /// How many of these retell no other sentence.
    pub alone: usize,
    /// The counter-views set beside it.
    pub counter_views: Vec<PageLink>,
    /// What else bears on it, by sort.
    pub bearing: Vec<LinkGroup>,
}

impl Sentence {
    /// Its paragraph's number, taken from its id.
    pub fn paragraph(&self) -> &str {
        self.statement.id.trim_start_matches('p').split('.').next().unwrap_or_default()
    }

    /// How many entries of ours bear on it.
    pub fn entries(&self) -> usize {
        self.counter_views.len() + self.bearing.iter().map(|group| group.links.len()).sum::<usize>()
    }
}
