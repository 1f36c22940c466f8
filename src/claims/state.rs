//! The controller of the list of claims: the filters, the matching claims, and their word in an address.

use crate::model::{Claim, ClaimList, PartialDate};
use crate::state::{Chosen, Matches};
use crate::view::portions::PORTION;

/// Prefix of the id of the source that claims must rest on.
const SOURCE: &str = "source";
/// Prefix of the id of the only claim wanted.
const CLAIM: &str = "id";
/// Prefix of the day that claims' evidence must be older than.
const BEFORE: &str = "before";

/// A reader's filters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimsState {
    /// The values that claims must have.
    pub chosen: Chosen,
    /// Index of the source that claims must rest on.
    pub source: Option<usize>,
    /// Index of the only claim.
    pub claim: Option<usize>,
    /// The day that claims' newest evidence must be older than.
    pub before: Option<PartialDate>,
    /// How many of the claims found are drawn.
    pub drawn: usize,
}

/// A change to the filters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimsAction {
    /// Selects one value of a facet, or all for `None`.
    Choose { facet: usize, value: Option<usize> },
    /// Filters by claims whose newest evidence is from before a day, or clears that for `None`.
    Before(Option<PartialDate>),
    /// Shows some more results.
    More,
    /// Clears all filters.
    Clear,
}

impl ClaimsState {
    /// The prerendered state, without filters.
    pub fn first(list: &ClaimList) -> Self {
        Self { chosen: Chosen::none(&list.facets), source: None, claim: None, before: None, drawn: PORTION }
    }

    /// The state after a change; a new filter shows its results from the start.
    #[must_use]
    pub fn after(&self, action: ClaimsAction, list: &ClaimList) -> Self {
        let mut next = Self { drawn: PORTION, ..self.clone() };
        match action {
            ClaimsAction::Choose { facet, value } => next.chosen.choose(facet, value),
            ClaimsAction::Before(day) => next.before = day,
            ClaimsAction::More => next.drawn = self.drawn + PORTION,
            ClaimsAction::Clear => return Self::first(list),
        }
        next
    }

    /// Whether any filter is set.
    pub fn is_active(&self) -> bool {
        let is_one = self.source.is_some() || self.claim.is_some() || self.before.is_some();
        is_one || self.chosen.is_any()
    }

    /// The matching claims.
    pub fn matches(&self, list: &ClaimList) -> Matches {
        let of_source = |at: usize| {
            self.source
                .is_none_or(|source| list.claims[at].citations.iter().any(|own| usize::from(own.source) == source))
        };
        let is_claim = |at: usize| self.claim.is_none_or(|claim| at == claim);
        let is_old = |at: usize| self.before.is_none_or(|day| is_before(&list.claims[at], day));
        self.chosen.matches(&list.facets, list.claims.len(), &[&of_source, &is_claim, &is_old])
    }

    /// The filters as one word for an address; `None` without filters.
    pub fn to_query_value(&self, list: &ClaimList) -> Option<String> {
        let mut parts = self.chosen.to_query_value(&list.facets);
        parts.extend(self.source.and_then(|at| Some(format!("{SOURCE}-{}", list.sources.get(at)?.id))));
        parts.extend(self.claim.and_then(|at| Some(format!("{CLAIM}-{}", list.claims.get(at)?.id))));
        parts.extend(self.before.map(|day| format!("{BEFORE}-{day}")));
        (!parts.is_empty()).then(|| parts.join("."))
    }

    /// Reads such a word; unknown parts are ignored.
    pub fn from_query_value(list: &ClaimList, word: &str) -> Self {
        let mut state = Self::first(list);
        for (name, value) in word.split('.').filter_map(|part| part.split_once('-')) {
            match name {
                SOURCE => state.source = list.sources.iter().position(|own| own.id == value),
                CLAIM => state.claim = list.claims.iter().position(|own| own.id == value),
                BEFORE => state.before = value.parse().ok(),
                _ => state.chosen.read_part(&list.facets, name, value),
            }
        }
        state
    }
}

/// Whether the newest evidence of a claim is certainly from before a date: a year or month counts as its last day, and
/// a claim without dated evidence never matches.
fn is_before(claim: &Claim, day: PartialDate) -> bool {
    let last = |date: PartialDate| (date.year(), date.month().unwrap_or(12), date.day().unwrap_or(31));
    let first = (day.year(), day.month().unwrap_or(1), day.day().unwrap_or(1));
    claim.newest.is_some_and(|newest| last(newest) < first)
}
