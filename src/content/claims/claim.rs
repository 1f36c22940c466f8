//! A claim as found in the content: the record's own words and grounds, and the record's location.

use crate::content::location::Location;
use crate::model::{Block, Citation, ClaimSort, Inline, Kind, Nature, PartialDate, Source, term_claim};

pub struct Claim<'a> {
    /// Where its record is.
    pub place: &'a Location,
    /// Its record's id, which is its anchor on its page.
    pub id: String,
    pub kind: Kind,
    pub sort: ClaimSort,
    /// What it is put forward as, if known.
    pub nature: Option<Nature>,
    /// Id of the page it is on.
    pub page: String,
    /// Ids of the steps it belongs to.
    pub steps: Vec<String>,
    /// Its name, if its record has one.
    pub title: Option<String>,
    /// What it says besides its name.
    pub said: Vec<Block>,
    /// What the review reads of it, including notes; `N` replaces each referenced number.
    pub text: String,
    /// The abstract's sentences it paraphrases.
    pub sentences: Vec<String>,
    pub citations: Vec<Citation>,
    /// Its sources, without duplicates.
    pub sources: Vec<&'a Source>,
    /// The date of its newest evidence, if its record states it.
    pub as_of: Option<PartialDate>,
    /// When its record was last checked, if it says so.
    pub checked: Option<PartialDate>,
    pub dispute: Dispute,
}

/// Where a claim says that its sources differ.
#[derive(Clone, Debug, PartialEq)]
pub enum Dispute {
    /// Nowhere.
    None,
    /// In its own words or data.
    Within,
    /// In these separate words.
    Beside(Vec<Inline>),
}

impl Claim<'_> {
    /// Its id among claims.
    pub fn address(&self) -> String {
        if self.sort == ClaimSort::Term { term_claim(&self.id) } else { self.id.clone() }
    }

    /// Whether it is one of ours, which must have sources.
    pub fn is_ours(&self) -> bool {
        self.kind != Kind::Brief && self.sort != ClaimSort::Reading
    }

    /// Whether everything it rests on is marked weak.
    pub fn is_weak(&self) -> bool {
        !self.sources.is_empty() && self.sources.iter().all(|source| source.weak.is_some())
    }
}
