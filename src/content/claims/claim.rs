//! A claim as the content holds it: the record's own words and grounds, and where its record stands.

use crate::content::location::Location;
use crate::model::{Block, Citation, ClaimSort, Inline, Kind, Nature, PartialDate, Source, term_claim};

pub struct Claim<'a> {
    /// Where its record stands.
    pub place: &'a Location,
    /// Its record's id, which is its anchor on its page.
    pub id: String,
    pub kind: Kind,
    pub sort: ClaimSort,
    /// What it is put forward as, where that is known.
    pub nature: Option<Nature>,
    /// Id of the page that it stands on.
    pub page: String,
    /// Ids of the steps that it belongs to.
    pub steps: Vec<String>,
    /// Its name, where its record has one.
    pub title: Option<String>,
    /// What it says beside its name.
    pub said: Vec<Block>,
    /// What the review reads of it, notes included; `N` stands for each number by reference.
    pub text: String,
    /// The abstract's sentences that it paraphrases.
    pub sentences: Vec<String>,
    pub citations: Vec<Citation>,
    /// Its sources, each once.
    pub sources: Vec<&'a Source>,
    /// When its newest evidence is from, where its record says so.
    pub as_of: Option<PartialDate>,
    /// When its record was last checked, where it says so.
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
    /// In these words beside its own.
    Beside(Vec<Inline>),
}

impl Claim<'_> {
    /// Its id among claims.
    pub fn address(&self) -> String {
        if self.sort == ClaimSort::Term { term_claim(&self.id) } else { self.id.clone() }
    }

    /// Whether it is one of ours that must have sources.
    pub fn is_ours(&self) -> bool {
        self.kind != Kind::Brief && self.sort != ClaimSort::Reading
    }

    /// Whether all that it rests on is marked weak.
    pub fn is_weak(&self) -> bool {
        !self.sources.is_empty() && self.sources.iter().all(|source| source.weak.is_some())
    }
}
