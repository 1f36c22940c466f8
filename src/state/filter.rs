//! Which records of a list match: facet values and words.
//!
//! Values of one facet are alternatives, facets narrow each other, and every word must be found.

use super::Sought;
use super::percent::{decode, encode};
use crate::model::Facet;

/// A filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterState {
    /// For each facet and value, whether it is selected; a facet with nothing selected matches every record.
    pub selected: Vec<Vec<bool>>,
    /// Words that a record must contain.
    pub query: String,
}

/// A change to a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterAction {
    /// Toggles a value of a facet.
    Pick { facet: usize, value: usize },
    /// Sets the words.
    Search(String),
    /// Clears everything.
    Clear,
}

impl FilterState {
    /// The filter that every record matches.
    pub fn open(facets: &[Facet]) -> Self {
        let selected = facets.iter().map(|facet| vec![false; facet.values.len()]).collect();
        Self { selected, query: String::new() }
    }

    /// Applies a change.
    pub fn apply(&mut self, change: FilterAction) {
        match change {
            FilterAction::Pick { facet, value } => {
                if let Some(selected) = self.selected.get_mut(facet).and_then(|values| values.get_mut(value)) {
                    *selected = !*selected;
                }
            }
            FilterAction::Search(query) => self.query = query,
            FilterAction::Clear => {
                self.selected.iter_mut().for_each(|values| values.fill(false));
                self.query.clear();
            }
        }
    }

    /// Whether anything is selected.
    pub fn is_active(&self) -> bool {
        !self.query.trim().is_empty() || self.selected.iter().any(|facet| facet.contains(&true))
    }

    /// Whether each of `count` records matches; `text` returns a record's words.
    pub fn matching(&self, facets: &[Facet], count: usize, text: impl Fn(usize) -> String) -> Vec<bool> {
        self.passing_but(facets, None, count, &text)
    }

    /// How many records with each value of a facet match everything but that facet's selection.
    pub fn counts(&self, facets: &[Facet], facet: usize, count: usize, text: impl Fn(usize) -> String) -> Vec<usize> {
        let passing = self.passing_but(facets, Some(facet), count, &text);
        let values = facets.get(facet).map(|f| f.values.as_slice()).unwrap_or_default();
        values.iter().map(|v| v.records.iter().filter(|record| passing[usize::from(**record)]).count()).collect()
    }

    fn passing_but(
        &self,
        facets: &[Facet],
        but: Option<usize>,
        count: usize,
        text: &dyn Fn(usize) -> String,
    ) -> Vec<bool> {
        let sought = Sought::of(&self.query);
        let mut passing: Vec<bool> =
            (0..count).map(|record| sought.is_empty() || sought.is_in(&text(record))).collect();
        for (index, (facet, selected)) in facets.iter().zip(&self.selected).enumerate() {
            if but == Some(index) || !selected.contains(&true) {
                continue;
            }
            let mut has = vec![false; count];
            for (value, _) in facet.values.iter().zip(selected).filter(|(_, selected)| **selected) {
                value.records.iter().for_each(|record| has[usize::from(*record)] = true);
            }
            passing.iter_mut().zip(has).for_each(|(passing, has)| *passing &= has);
        }
        passing
    }

    /// The filter as parts of an address's word: `theme-ai`, `find-cray`.
    pub fn to_query_value(&self, facets: &[Facet]) -> Vec<String> {
        let mut parts = Vec::new();
        for (facet, selected) in facets.iter().zip(&self.selected) {
            let values = facet.values.iter().zip(selected).filter(|(_, selected)| **selected);
            parts.extend(values.map(|(value, _)| format!("{}-{}", facet.id, value.id)));
        }
        if !self.query.is_empty() {
            parts.push(format!("find-{}", encode(&self.query)));
        }
        parts
    }

    /// Reads one such part; unknown parts are ignored.
    pub fn read_part(&mut self, facets: &[Facet], verb: &str, value: &str) {
        if verb == "find" {
            self.query = decode(value);
        }
        let facet = facets.iter().position(|facet| facet.id == verb);
        let place = facet.and_then(|f| Some((f, facets[f].values.iter().position(|v| v.id == value)?)));
        if let Some((facet, value)) = place {
            self.selected[facet][value] = true;
        }
    }
}
