//! Claims: everything on the site that says something about its subject, each with where it is, what it rests on, and
//! what rests on it.
//!
//! Statements, events, terms, the answers of figures and the rows of the ledger are claims. Their words are plain text
//! here: the claim's own place shows them with links, terms and numbers as a reader wants them.

use serde::{Deserialize, Serialize};

use super::{ClaimChange, Facet, Kind, Nature, PageLink, PartialDate};

/// Id of the page that lists all claims.
pub const CLAIMS: &str = "claims";

/// The id of a term's claim: a term may have the same id as an event or a figure.
pub fn term_claim(term: &str) -> String {
    format!("term-{term}")
}

/// All claims, in the order of the pages they are on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClaimList {
    pub claims: Vec<Claim>,
    /// The sources they cite, without duplicates.
    pub sources: Vec<ClaimSource>,
    /// What they can be filtered by.
    pub facets: Vec<Facet>,
    /// Where a reader may report a problem, with `{id}` for the claim's id; `None` if no such address is configured.
    pub report: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Unique among claims; its anchor on the page of claims.
    pub id: String,
    pub sort: ClaimSort,
    pub kind: Kind,
    /// What it is put forward as, if known.
    pub nature: Option<Nature>,
    /// Id of the page it is on.
    pub page: String,
    /// Its anchor there.
    pub anchor: String,
    /// Its name, where it has one.
    pub title: Option<String>,
    /// What it says besides its name, with numbers as published.
    pub words: String,
    /// Ids of the abstract's sentences that it paraphrases.
    pub sentences: Vec<String>,
    /// Its sources and what each supports.
    pub citations: Vec<ClaimCitation>,
    /// The date of its newest dated source; for a commitment, of its newest evidence.
    pub newest: Option<PartialDate>,
    /// When its record was last checked, for records that state it.
    pub checked: Option<PartialDate>,
    /// Where its sources differ, for claims that say so separately from their own words.
    pub dispute: Option<String>,
    /// What rests on it or refers to it, each with a note saying what it is.
    pub dependents: Vec<PageLink>,
    /// Changes to what it said after publication, newest first.
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

/// What sort of text a claim is found in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClaimSort {
    /// The answer of a step, or what a recommendation asks for.
    Answer,
    /// A key finding of a step.
    Finding,
    /// A paragraph of a page.
    Passage,
    /// A counter-view.
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
    /// All of them, in order, with their names in addresses.
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
