//! One value of each facet of a list, or none, and which records match all of them.
//!
//! For selects, which hold one value each; toggle buttons, several of which may be on, use
//! [`FilterState`](super::FilterState).

use crate::model::{Facet, FacetValue};

/// For each facet, the index of the selected value, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen(Vec<Option<usize>>);

/// The result of a selection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matches {
    /// Indices of the matching records, ascending.
    pub found: Vec<usize>,
    /// For each facet and value, how many records match everything but that facet's selection.
    pub counts: Vec<Vec<usize>>,
}

impl Chosen {
    /// An empty selection.
    pub fn none(facets: &[Facet]) -> Self {
        Self(vec![None; facets.len()])
    }

    /// Selects one value of a facet, or all for `None`.
    pub fn choose(&mut self, facet: usize, value: Option<usize>) {
        if let Some(own) = self.0.get_mut(facet) {
            *own = value;
        }
    }

    /// Index of the selected value of a facet.
    pub fn of(&self, facet: usize) -> Option<usize> {
        self.0.get(facet).copied().flatten()
    }

    /// Whether anything is selected.
    pub fn is_any(&self) -> bool {
        self.0.iter().any(Option::is_some)
    }

    /// The selected values, each with its facet and the facet's index.
    pub fn values<'a>(&'a self, facets: &'a [Facet]) -> impl Iterator<Item = (usize, &'a Facet, &'a FacetValue)> {
        let chosen = facets.iter().zip(&self.0).enumerate();
        chosen.filter_map(|(at, (facet, value))| Some((at, facet, facet.values.get((*value)?)?)))
    }

    /// Which of `total` records match everything selected here and all the other conditions, in one pass over the
    /// records for each.
    pub fn matches(&self, facets: &[Facet], total: usize, others: &[&dyn Fn(usize) -> bool]) -> Matches {
        let mut misses = Misses { count: vec![0; total], last: vec![0; total] };
        for (at, _, value) in self.values(facets) {
            let mut has = vec![false; total];
            value.records.iter().for_each(|record| has[usize::from(*record)] = true);
            misses.add(at, &|record| has[record]);
        }
        others.iter().for_each(|other| misses.add(facets.len(), other));
        let gets_through = |facet: usize, record: usize| {
            misses.count[record] == u8::from(misses.last[record] == facet && misses.count[record] > 0)
        };
        let counts = facets.iter().enumerate().map(|(at, facet)| {
            let count = |records: &[u16]| records.iter().filter(|own| gets_through(at, usize::from(**own))).count();
            facet.values.iter().map(|value| count(&value.records)).collect()
        });
        let counts = counts.collect();
        Matches { found: (0..total).filter(|record| misses.count[*record] == 0).collect(), counts }
    }

    /// The selection as parts of an address's word: `step-history`.
    pub fn to_query_value(&self, facets: &[Facet]) -> Vec<String> {
        self.values(facets).map(|(_, facet, value)| format!("{}-{}", facet.id, value.id)).collect()
    }

    /// Reads one such part; unknown parts are ignored.
    pub fn read_part(&mut self, facets: &[Facet], verb: &str, value: &str) {
        for (facet, chosen) in facets.iter().zip(&mut self.0).filter(|own| own.0.id == verb) {
            *chosen = facet.values.iter().position(|own| own.id == value);
        }
    }
}

/// For each record, how many of the conditions it fails, and the last of them.
struct Misses {
    count: Vec<u8>,
    last: Vec<usize>,
}

impl Misses {
    fn add(&mut self, asked: usize, has: &dyn Fn(usize) -> bool) {
        for record in (0..self.count.len()).filter(|record| !has(*record)) {
            self.count[record] += 1;
            self.last[record] = asked;
        }
    }
}
