//! One value of each facet of a list, or none, and which records have all of them.
//!
//! Lists of choices hold one value each; buttons, of which several may be on, are [`FilterState`](super::FilterState)'s.

use crate::model::{Facet, FacetValue};

/// For each facet the index of the value that is asked for, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen(Vec<Option<usize>>);

/// What answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matches {
    /// Indices of the records found, rising.
    pub found: Vec<usize>,
    /// For each facet and value how many records get through everything but that facet.
    pub counts: Vec<Vec<usize>>,
}

impl Chosen {
    /// Nothing is asked for.
    pub fn none(facets: &[Facet]) -> Self {
        Self(vec![None; facets.len()])
    }

    /// Asks for one value of a facet; for all when it is none.
    pub fn choose(&mut self, facet: usize, value: Option<usize>) {
        if let Some(own) = self.0.get_mut(facet) {
            *own = value;
        }
    }

    /// Index of the value of a facet that is asked for.
    pub fn of(&self, facet: usize) -> Option<usize> {
        self.0.get(facet).copied().flatten()
    }

    /// Whether anything is asked for.
    pub fn is_any(&self) -> bool {
        self.0.iter().any(Option::is_some)
    }

    /// The values that are asked for, each with its facet and the facet's index.
    pub fn values<'a>(&'a self, facets: &'a [Facet]) -> impl Iterator<Item = (usize, &'a Facet, &'a FacetValue)> {
        let chosen = facets.iter().zip(&self.0).enumerate();
        chosen.filter_map(|(at, (facet, value))| Some((at, facet, facet.values.get((*value)?)?)))
    }

    /// Which of `total` records have all that is asked for here and what else is asked for, in one pass over the records
    /// for each.
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

    /// What is asked for as parts of an address's word: `step-history`.
    pub fn to_query_value(&self, facets: &[Facet]) -> Vec<String> {
        self.values(facets).map(|(_, facet, value)| format!("{}-{}", facet.id, value.id)).collect()
    }

    /// Takes in one such part; what does not fit is left.
    pub fn read_part(&mut self, facets: &[Facet], verb: &str, value: &str) {
        for (facet, chosen) in facets.iter().zip(&mut self.0).filter(|own| own.0.id == verb) {
            *chosen = facet.values.iter().position(|own| own.id == value);
        }
    }
}

/// For each record how many of the things asked for it lacks, and the last of them.
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
