//! The controller of the list of sources: what is asked for, what answers it, and the word of both in an address.

use crate::model::SourceList;
use crate::state::percent::{decode, encode};
use crate::state::{Chosen, Matches, Sought};
use crate::view::portions::PORTION;

/// Before the words that a source's title or publisher must hold.
const FIND: &str = "find";

/// What a reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourcesState {
    /// The values that sources must have.
    pub chosen: Chosen,
    /// Words that a source's title or publisher must hold.
    pub words: String,
    /// How many of the sources found are drawn.
    pub drawn: usize,
}

/// A change of what is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourcesAction {
    /// Asks for one value of a facet; for all when it is none.
    Choose { facet: usize, value: Option<usize> },
    /// Looks for words.
    Find(String),
    /// Shows some more of what was found.
    More,
    /// Asks for nothing.
    Clear,
}

impl SourcesState {
    /// The state that is prerendered: nothing is asked for.
    pub fn first(list: &SourceList) -> Self {
        Self { chosen: Chosen::none(&list.facets), words: String::new(), drawn: PORTION }
    }

    /// The state after a change; whatever was asked for anew is drawn from its beginning.
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

    /// Whether anything is asked for.
    pub fn is_active(&self) -> bool {
        !self.words.trim().is_empty() || self.chosen.is_any()
    }

    /// What answers it.
    pub fn matches(&self, list: &SourceList) -> Matches {
        let sought = Sought::of(&self.words);
        let holds = |at: usize| {
            let source = &list.sources[at].source;
            sought.is_empty() || sought.is_in(&format!("{} {}", source.title, source.publisher))
        };
        self.chosen.matches(&list.facets, list.sources.len(), &[&holds])
    }

    /// What is asked for as one word for an address; nothing while nothing is.
    pub fn to_query_value(&self, list: &SourceList) -> Option<String> {
        let mut parts = self.chosen.to_query_value(&list.facets);
        if !self.words.is_empty() {
            parts.push(format!("{FIND}-{}", encode(&self.words)));
        }
        (!parts.is_empty()).then(|| parts.join("."))
    }

    /// Reads such a word; what does not fit is left.
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
