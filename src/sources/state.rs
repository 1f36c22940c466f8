//! The controller of the list of sources: the filters, the matching sources, and their word in an address.

use crate::model::SourceList;
use crate::state::percent::{decode, encode};
use crate::state::{Chosen, Matches, Sought};
use crate::view::portions::PORTION;

/// Prefix of the words that a source's title or publisher must contain.
const FIND: &str = "find";

/// A reader's filters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourcesState {
    /// The values that sources must have.
    pub chosen: Chosen,
    /// Words that a source's title or publisher must contain.
    pub words: String,
    /// How many of the sources found are drawn.
    pub drawn: usize,
}

/// A change to the filters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourcesAction {
    /// Selects one value of a facet, or all for `None`.
    Choose { facet: usize, value: Option<usize> },
    /// Sets the words.
    Find(String),
    /// Shows some more results.
    More,
    /// Clears all filters.
    Clear,
}

impl SourcesState {
    /// The prerendered state, without filters.
    pub fn first(list: &SourceList) -> Self {
        Self { chosen: Chosen::none(&list.facets), words: String::new(), drawn: PORTION }
    }

    /// The state after a change; a new filter shows its results from the start.
    #[must_use]
    pub fn after(&self, action: SourcesAction, list: &SourceList) -> Self {
        let mut next = Self { drawn: PORTION, ..self.clone() };
        match action {
            SourcesAction::Choose { facet, value } => next.chosen.choose(facet, value),
            SourcesAction::Find(words) => next.words = words,
            SourcesAction::More => next.drawn = self.drawn + PORTION,
            SourcesAction::Clear => return Self::first(list),
        }
        next
    }

    /// Whether any filter is set.
    pub fn is_active(&self) -> bool {
        !self.words.trim().is_empty() || self.chosen.is_any()
    }

    /// The matching sources.
    pub fn matches(&self, list: &SourceList) -> Matches {
        let sought = Sought::of(&self.words);
        let holds = |at: usize| {
            let source = &list.sources[at].source;
            sought.is_empty() || sought.is_in(&format!("{} {}", source.title, source.publisher))
        };
        self.chosen.matches(&list.facets, list.sources.len(), &[&holds])
    }

    /// The filters as one word for an address; `None` without filters.
    pub fn to_query_value(&self, list: &SourceList) -> Option<String> {
        let mut parts = self.chosen.to_query_value(&list.facets);
        if !self.words.is_empty() {
            parts.push(format!("{FIND}-{}", encode(&self.words)));
        }
        (!parts.is_empty()).then(|| parts.join("."))
    }

    /// Reads such a word; unknown parts are ignored.
    pub fn from_query_value(list: &SourceList, word: &str) -> Self {
        let mut state = Self::first(list);
        for (name, value) in word.split('.').filter_map(|part| part.split_once('-')) {
            match name {
                FIND => state.words = decode(value),
                _ => state.chosen.read_part(&list.facets, name, value),
            }
        }
        state
    }
}
