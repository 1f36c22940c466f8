//! The review's totals, for the pages About and Sources.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::super::claims::{Claim, claims};
use super::super::kind::publisher::record::{Country, PublisherKind, PublisherRecord};
use super::super::library::{Edition, Library};
use crate::model::{Source, SourceGroup, Totals};

/// A source with its publisher.
type Published<'a> = (&'a Source, &'a PublisherRecord);

/// Counts what the claims of a language rest on.
pub fn totals(library: &Library, edition: &Edition) -> Totals {
    let (messages, all) = (&edition.messages, claims(library, edition));
    // A source that only a number's record names is not shown to readers.
    let cited: BTreeMap<&str, &Source> = all.iter().flat_map(|own| &own.sources).map(|own| (&*own.id, *own)).collect();
    let sources: Vec<&Source> = cited.into_values().collect();
    let ours: Vec<&Claim<'_>> = all.iter().filter(|own| own.is_ours()).collect();
    let publisher = |source: &Source| library.publishers.get(&source.publisher).map(|own| &own.value);
    let published: Vec<Published<'_>> = sources.iter().filter_map(|own| Some((*own, publisher(own)?))).collect();
    let of = |is_in: &dyn Fn(&PublisherRecord) -> bool| -> Vec<Published<'_>> {
        published.iter().copied().filter(|(_, own)| is_in(own)).collect()
    };
    let countries: Vec<Country> =
        Country::ALL.into_iter().filter(|own| !of(&|by| by.country == *own).is_empty()).collect();
    let mut kinds: Vec<PublisherKind> =
        PublisherKind::ALL.into_iter().filter(|own| !of(&|by| by.kind == *own).is_empty()).collect();
    kinds.sort_by_key(|own| Reverse(of(&|by| by.kind == *own).len()));
    let cell = |kind, country| count(of(&|by| by.kind == kind && by.country == country).len());
    Totals {
        claims: count(ours.len()),
        on_one_source: count(ours.iter().filter(|claim| claim.sources.len() == 1).count()),
        on_weak_only: count(ours.iter().filter(|claim| claim.is_weak()).count()),
        sources: count(sources.len()),
        weak: count(sources.iter().filter(|source| source.weak.is_some()).count()),
        countries: countries
            .iter()
            .map(|own| group(own.id(), own.name(messages), &of(&|by| by.country == *own)))
            .collect(),
        cells: kinds.iter().map(|kind| countries.iter().map(|country| cell(*kind, *country)).collect()).collect(),
        kinds: kinds.iter().map(|own| group(own.id(), own.name(messages), &of(&|by| by.kind == *own))).collect(),
    }
}

fn group(id: &str, name: &str, sources: &[Published<'_>]) -> SourceGroup {
    SourceGroup {
        id: id.to_owned(),
        name: name.to_owned(),
        count: count(sources.len()),
        weak: count(sources.iter().filter(|(source, _)| source.weak.is_some()).count()),
    }
}

fn count(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}
