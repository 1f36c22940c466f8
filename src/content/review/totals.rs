//! The review's totals, for the page About.

use std::collections::BTreeMap;

use super::super::claims::claims;
use super::super::library::{Edition, Library};
use super::grounds::{is_ours, is_weak};
use crate::model::Totals;

/// Counts what the claims of a language rest on.
pub fn totals(library: &Library, edition: &Edition) -> Totals {
    let ours: Vec<_> = claims(library, edition).into_iter().filter(is_ours).collect();
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
        on_weak_only: count(ours.iter().filter(|claim| is_weak(claim)).count()),
        sources: count(sources.len()),
        weak: count(sources.iter().filter(|source| source.weak.is_some()).count()),
        countries: ranked(countries),
        kinds: ranked(kinds),
    }
}

fn count(many: usize) -> u16 {
    u16::try_from(many).unwrap_or(u16::MAX)
}

fn ranked(counts: BTreeMap<&str, usize>) -> Vec<(String, u16)> {
    let mut rows: Vec<(String, u16)> = counts.into_iter().map(|(name, many)| (name.to_owned(), count(many))).collect();
    rows.sort_by_key(|(_, many)| std::cmp::Reverse(*many));
    rows
}
