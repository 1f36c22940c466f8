//! The controller of the list of claims: what is asked for, what answers it, and the word of both in an address.

use crate::model::{Claim, ClaimList, PartialDate};

/// How many claims are drawn at once.
pub const PORTION: usize = 40;

/// Before the id of the source that claims must rest on.
const SOURCE: &str = "source";
/// Before the id of the only claim that is asked for.
const CLAIM: &str = "id";
/// Before the day that claims' evidence must be older than.
const BEFORE: &str = "before";

/// What a reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimsState {
    /// For each facet the index of the value that claims must have, if any.
    pub chosen: Vec<Option<usize>>,
    /// Index of the source that claims must rest on.
    pub source: Option<usize>,
    /// Index of the only claim.
    pub claim: Option<usize>,
    /// The day that claims' newest evidence must be older than.
    pub before: Option<PartialDate>,
    /// How many of the claims found are drawn.
    pub drawn: usize,
}

/// A change of what is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimsAction {
    /// Asks for one value of a facet; for all when it is none.
    Choose { facet: usize, value: Option<usize> },
    /// Asks for claims whose newest evidence is from before a day; for all when it is none.
    Before(Option<PartialDate>),
    /// Shows some more of what was found.
    More,
    /// Asks for nothing.
    Clear,
}

/// What answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matches {
    /// Indices of the claims found, rising.
    pub found: Vec<usize>,
    /// For each facet and value how many claims get through everything but that facet.
    pub counts: Vec<Vec<usize>>,
}

impl ClaimsState {
    /// The state that is prerendered: nothing is asked for.
    pub fn first(list: &ClaimList) -> Self {
        Self { chosen: vec![None; list.facets.len()], source: None, claim: None, before: None, drawn: PORTION }
    }

    /// The state after a change; whatever was asked for anew is drawn from its beginning.
    #[must_use]
    pub fn after(&self, action: ClaimsAction, list: &ClaimList) -> Self {
        let mut next = Self { drawn: PORTION, ..self.clone() };
        match action {
            ClaimsAction::Choose { facet, value } => {
                if let Some(own) = next.chosen.get_mut(facet) {
                    *own = value;
                }
            }
            ClaimsAction::Before(day) => next.before = day,
            ClaimsAction::More => next.drawn = self.drawn + PORTION,
            ClaimsAction::Clear => return Self::first(list),
        }
        next
    }

    /// Whether anything is asked for.
    pub fn is_active(&self) -> bool {
        let is_one = self.source.is_some() || self.claim.is_some() || self.before.is_some();
        is_one || self.chosen.iter().any(Option::is_some)
    }

    /// What answers it, in one pass over the claims for each thing asked for.
    pub fn matches(&self, list: &ClaimList) -> Matches {
        let total = list.claims.len();
        let mut misses = Misses { count: vec![0; total], last: vec![0; total] };
        for (at, (facet, chosen)) in list.facets.iter().zip(&self.chosen).enumerate() {
            let Some(value) = chosen.and_then(|value| facet.values.get(value)) else { continue };
            let mut has = vec![false; total];
            value.records.iter().for_each(|record| has[usize::from(*record)] = true);
            misses.add(at, |claim| has[claim]);
        }
        let others = list.facets.len();
        if let Some(source) = self.source {
            misses.add(others, |at| list.claims[at].citations.iter().any(|own| usize::from(own.source) == source));
        }
        if let Some(claim) = self.claim {
            misses.add(others, |at| at == claim);
        }
        if let Some(day) = self.before {
            misses.add(others, |at| is_before(&list.claims[at], day));
        }
        let gets_through = |facet: usize, claim: usize| {
            misses.count[claim] == u8::from(misses.last[claim] == facet && misses.count[claim] > 0)
        };
        let counts = list.facets.iter().enumerate().map(|(at, facet)| {
            let count = |records: &[u16]| records.iter().filter(|own| gets_through(at, usize::from(**own))).count();
            facet.values.iter().map(|value| count(&value.records)).collect()
        });
        let counts = counts.collect();
        Matches { found: (0..total).filter(|claim| misses.count[*claim] == 0).collect(), counts }
    }

    /// What is asked for as one word for an address; nothing while nothing is.
    pub fn to_query_value(&self, list: &ClaimList) -> Option<String> {
        let chosen = list.facets.iter().zip(&self.chosen);
        let mut parts: Vec<String> = chosen
            .filter_map(|(facet, value)| Some(format!("{}-{}", facet.id, facet.values.get((*value)?)?.id)))
            .collect();
        parts.extend(self.source.and_then(|at| Some(format!("{SOURCE}-{}", list.sources.get(at)?.id))));
        parts.extend(self.claim.and_then(|at| Some(format!("{CLAIM}-{}", list.claims.get(at)?.id))));
        parts.extend(self.before.map(|day| format!("{BEFORE}-{day}")));
        (!parts.is_empty()).then(|| parts.join("."))
    }

    /// Reads such a word; what does not fit is left.
    pub fn from_query_value(list: &ClaimList, word: &str) -> Self {
        let mut state = Self::first(list);
        for (name, value) in word.split('.').filter_map(|part| part.split_once('-')) {
            match name {
                SOURCE => state.source = list.sources.iter().position(|own| own.id == value),
                CLAIM => state.claim = list.claims.iter().position(|own| own.id == value),
                BEFORE => state.before = value.parse().ok(),
                _ => {
                    for (facet, chosen) in list.facets.iter().zip(&mut state.chosen).filter(|own| own.0.id == name) {
                        *chosen = facet.values.iter().position(|own| own.id == value);
                    }
                }
            }
        }
        state
    }
}

/// For each claim how many of the things asked for it lacks, and the last of them.
struct Misses {
    count: Vec<u8>,
    last: Vec<usize>,
}

impl Misses {
    fn add(&mut self, asked: usize, has: impl Fn(usize) -> bool) {
        for claim in (0..self.count.len()).filter(|claim| !has(*claim)) {
            self.count[claim] += 1;
            self.last[claim] = asked;
        }
    }
}

/// Whether the newest evidence of a claim is certainly from before a date: a year or month counts as its last day, and a
/// claim without dated evidence is older than nothing.
fn is_before(claim: &Claim, day: PartialDate) -> bool {
    let last = |date: PartialDate| (date.year(), date.month().unwrap_or(12), date.day().unwrap_or(31));
    let first = (day.year(), day.month().unwrap_or(1), day.day().unwrap_or(1));
    claim.newest.is_some_and(|newest| last(newest) < first)
}
