//! The search with its state, and the options below the field.

use super::index::{Index, SearchData};
use super::matching::{Found, find};
use super::query::Query;
use super::state::SearchState;
use crate::model::Shared;

/// How many entries of a group are shown at first.
const FIRST: usize = 4;

/// The search with its state.
#[derive(Clone, PartialEq)]
pub struct SearchModel {
    pub index: Shared<Index>,
    pub rest: Rest,
    pub state: SearchState,
    /// The state's query, parsed, and its results.
    pub answer: Shared<(Query, Found)>,
}

/// The state of the rest of the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// It is fetched once something is searched for.
    Coming,
    There,
    /// It is unavailable.
    Missing,
}

/// An option below the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// An entry.
    Entry(u16),
    /// All entries of a group, instead of the first ones.
    All(usize),
}

impl SearchModel {
    /// The search in a state.
    pub fn new(index: Shared<Index>, rest: Rest, state: SearchState) -> Self {
        let query = Query::read(&state.query);
        let found = find(&index, &query);
        Self { index, rest, state, answer: Shared::new((query, found)) }
    }

    /// The search in another state.
    #[must_use]
    pub fn with(&self, state: SearchState) -> Self {
        if state.query == self.state.query {
            return Self { state, ..self.clone() };
        }
        Self::new(self.index.clone(), self.rest, state)
    }

    /// The search with the rest of its index, or knowing that it is unavailable. The active option stays, because it
    /// comes before the rest.
    #[must_use]
    pub fn with_rest(&self, rest: Option<SearchData>) -> Self {
        if self.rest == Rest::There {
            return self.clone();
        }
        let Some(rest) = rest else { return Self { rest: Rest::Missing, ..self.clone() } };
        let entries = self.index.entries.iter().cloned().chain(rest.entries()).collect();
        Self::new(Shared::new(Index { entries }), Rest::There, self.state.clone())
    }

    /// The groups with the options in each.
    pub fn shown(&self) -> Vec<(usize, Vec<Choice>)> {
        let groups = self.answer.1.groups.iter().map(|own| {
            let is_whole = own.entries.len() <= FIRST || self.state.unfolded.contains(&own.group);
            let shown = if is_whole { &own.entries[..] } else { &own.entries[..FIRST] };
            let more = (!is_whole).then_some(Choice::All(own.group));
            (own.group, shown.iter().map(|entry| Choice::Entry(*entry)).chain(more).collect())
        });
        groups.collect()
    }

    /// The number of options.
    pub fn choices(&self) -> usize {
        self.shown().iter().map(|(_, choices)| choices.len()).sum()
    }
}
