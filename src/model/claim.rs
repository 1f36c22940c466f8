//! Claims: everything on the site that says something of its subject, each with where it stands, what it rests on, and what
//! rests on it.
//!
//! Statements, events, terms, the answers of figures and the rows of the ledger are claims. Their words stand here as plain
//! text: the claim's own place shows them with links, terms and numbers as a reader wants them.

use serde::{Deserialize, Serialize};

use super::{ClaimChange, Facet, Kind, Nature, PageLink, PartialDate};

/// Id of the page that lists all claims.
pub const CLAIMS: &str = "claims";

/// The id of a term's claim: a term may bear the name of an event or of a figure.
pub fn term_claim(term: &str) -> String {
    format!("term-{term}")
}

/// All claims, in the order of the pages that they stand on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimList {
    pub claims: Vec<Claim>,
    /// The sources that they cite, each once.
    pub sources: Vec<ClaimSource>,
    /// What they can be filtered by.
    pub facets: Vec<Facet>,
    /// Where a reader may report a problem, with `{id}` for the claim's id; nothing while there is no such address.
    pub report: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Unique among claims; its anchor on the page of claims.
    pub id: String,
    pub sort: ClaimSort,
    pub kind: Kind,
    /// What it is put forward as, where that is known.
    pub nature: Option<Nature>,
    /// Id of the page that it stands on.
    pub page: String,
    /// Its anchor there.
    pub anchor: String,
    /// Its name, where it has one.
    pub title: Option<String>,
    /// What it says beside its name, numbers as they were published.
    pub words: String,
    /// Ids of the abstract's sentences that it paraphrases.
    pub sentences: Vec<String>,
    /// What each of its sources supports.
    pub citations: Vec<ClaimCitation>,
    /// The date of the newest of its dated sources; of a commitment that of its newest evidence.
    pub newest: Option<PartialDate>,
    /// When its record was last checked, for records that say so.
    pub checked: Option<PartialDate>,
    /// Where its sources differ, for what says so beside its own words.
    pub dispute: Option<String>,
    /// What rests on it or names it, each with what it is as its note.
    pub dependents: Vec<PageLink>,
    /// Changes of what it said after it was published, the newest first.
    pub changes: Vec<ClaimChange>,
    /// Whether it is in the first language, because it has no translation.
    pub is_foreign: bool,
}

/// A source of a claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimCitation {
    /// Index of the source.
    pub source: u16,
    /// What it supports.
    pub supports: String,
}

/// A source as the list of claims names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimSource {
    /// Its id, which is its anchor on the page of sources.
    pub id: String,
    pub title: String,
    pub publisher: String,
    pub date: Option<PartialDate>,
    /// Its address.
    pub url: String,
}

/// What sort of text a claim stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClaimSort {
    /// The answer of a step, or what a recommendation asks for.
    Answer,
    /// A key finding of a step.
    Finding,
    /// A paragraph of a page.
    Passage,
    /// Another view.
    Counter,
    /// Our own reading.
    Reading,
    Event,
    /// A term's definition.
    Term,
    /// A figure's answer.
    Figure,
    /// A row of the ledger.
    Commitment,
}

impl ClaimSort {
    /// All of them, in their order, with their names in addresses.
    pub const ALL: [(&str, Self); 9] = [
        ("answer", Self::Answer),
        ("finding", Self::Finding),
        ("passage", Self::Passage),
        ("counter", Self::Counter),
        ("reading", Self::Reading),
        ("event", Self::Event),
        ("term", Self::Term),
        ("figure", Self::Figure),
        ("commitment", Self::Commitment),
    ];
}
