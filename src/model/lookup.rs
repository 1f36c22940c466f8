//! What the texts of a page refer to: terms, numbers, sources.
//!
//! The native side renders whole pages with it; a page's data file holds the part that its exhibits refer to.

use serde::{Deserialize, Serialize};

use super::{Fact, PageKind, Source, Term};

/// What a page's texts are looked up in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lookup {
    /// The page's id; for all but the cover also its address.
    pub id: String,
    pub kind: PageKind,
    /// Language of the page's text, which differs from the site's if there is no translation.
    pub language: String,
    /// The heading.
    pub question: String,
    /// Terms explained on the page, sorted by id.
    pub terms: Vec<Term>,
    /// Numbers used on the page, sorted by id.
    pub facts: Vec<Fact>,
    /// Sources cited on the page: those of its statements, events and figures in order of first citation, then those of
    /// its terms.
    pub sources: Vec<Source>,
    /// For each source, its number in the page's printed list; empty if the page has no such list.
    pub numbers: Vec<u16>,
    /// Ids of the records on the page that are shown in the first language for lack of a translation; those of terms
    /// are prefixed with `term:`, those of the argument map's nodes with `node:`.
    pub foreign: Vec<String>,
}

impl Lookup {
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// The number with this id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The number of a source in the page's printed list.
    pub fn number(&self, id: &str) -> Option<u16> {
        let at = self.sources.iter().position(|source| source.id == id)?;
        self.numbers.get(at).copied()
    }
}
