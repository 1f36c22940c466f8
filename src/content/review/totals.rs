//! The review's totals, for the page About.

use std::collections::BTreeMap;

use super::super::claims::{Claim, claims};
use super::super::library::{Edition, Library};
use crate::model::{NamedCount, Totals};

/// Counts what the claims of a language rest on.
pub fn totals(library: &Library, edition: &Edition) -> Totals {
    let ours: Vec<_> = claims(library, edition).into_iter().filter(Claim::is_ours).collect();
    let messages = &edition.messages;
    let sources: Vec<_> = library.sources.values().map(|own| &own.value.source).collect();
    let mut countries: BTreeMap<&str, usize> = BTreeMap::new();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for publisher in sources.iter().filter_map(|source| library.publishers.get(&source.publisher)) {
        *countries.entry(publisher.value.country.name(messages)).or_default() += 1;
        *kinds.entry(publisher.value.kind.name(messages)).or_default() += 1;
    }
    Totals {
        claims: count(ours.len()),
        on_one_source: count(ours.iter().filter(|claim| claim.sources.len() == 1).count()),
        on_weak_only: count(ours.iter().filter(|claim| claim.is_weak()).count()),
        sources: count(sources.len()),
        weak: count(sources.iter().filter(|source| source.weak.is_some()).count()),
        countries: ranked(countries),
        kinds: ranked(kinds),
    }
}

fn count(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

fn ranked(counts: BTreeMap<&str, usize>) -> Vec<NamedCount> {
    let row = |(name, length): (&str, usize)| NamedCount { name: name.to_owned(), count: count(length) };
    let mut rows: Vec<NamedCount> = counts.into_iter().map(row).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.count));
    rows
}
