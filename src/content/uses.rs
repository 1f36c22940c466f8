//! What rests on what: which claims cite each source, and what sources can be filtered by.

use std::collections::BTreeMap;

use super::claims::{Claim, claims};
use super::facet::value;
use super::kind::publisher::record::{Country, PublisherKind, PublisherRecord};
use super::library::{Edition, Library};
use crate::model::{AllSources, Facet, FacetValue, ListedSource, Source, SourceLanguage, SourceList, StatementRef};
use crate::search::{first_letter, folded, listed_by};

/// The list of everything the site rests on.
pub fn all_sources(library: &Library, edition: &Edition) -> AllSources {
    let mut uses = source_uses(library, &claims(library, edition));
    uses.sort_by_cached_key(|(source, _)| listed_by(&name(source)).to_owned());
    let listed = |(source, claims): &(&Source, Vec<StatementRef>)| ListedSource {
        source: (*source).clone(),
        claims: u16::try_from(claims.len()).unwrap_or(u16::MAX),
    };
    let list = SourceList { sources: uses.iter().map(listed).collect(), facets: facets(library, edition, &uses) };
    AllSources {
        list,
        claims: uses.into_iter().map(|(_, claims)| claims).collect(),
        sentences: library.sentences.clone(),
    }
}

/// Where a claim is.
pub fn reference(claim: &Claim<'_>) -> StatementRef {
    StatementRef { page: claim.page.clone(), statement: claim.id.clone() }
}

/// The sort key of a source.
fn name(source: &Source) -> String {
    folded(&format!("{} {}", source.publisher, source.title))
}

/// Every source that claims rest on, with where those are.
fn source_uses<'a>(library: &'a Library, claims: &[Claim<'_>]) -> Vec<(&'a Source, Vec<StatementRef>)> {
    let mut uses: BTreeMap<&str, Vec<StatementRef>> = BTreeMap::new();
    for claim in claims {
        for source in &claim.sources {
            uses.entry(&source.id).or_default().push(reference(claim));
        }
    }
    uses.into_iter().filter_map(|(id, claims)| Some((&library.sources.get(id)?.value.source, claims))).collect()
}

/// The filters of the sources, without values that no source has.
fn facets(library: &Library, edition: &Edition, uses: &[(&Source, Vec<StatementRef>)]) -> Vec<Facet> {
    let messages = &edition.messages;
    let of = |id: &str, label: &str, has: &dyn Fn(&Source) -> bool| {
        value(id, label, (0..).zip(uses).filter(|(_, (source, _))| has(source)).map(|(at, _)| at).collect())
    };
    let publisher = |source: &Source| library.publishers.get(&source.publisher).map(|own| &own.value);
    let is_published = |source: &Source, by: &dyn Fn(&PublisherRecord) -> bool| publisher(source).is_some_and(by);
    let kinds = PublisherKind::ALL
        .map(|kind| of(kind.id(), kind.name(messages), &|source| is_published(source, &|own| own.kind == kind)));
    let countries = Country::ALL.map(|country| {
        of(country.id(), country.name(messages), &|source| is_published(source, &|own| own.country == country))
    });
    let languages = SourceLanguage::ALL
        .map(|(id, language)| of(id, language.name(messages), &|source| source.language == language));
    let weak = [
        of("yes", messages.listed_weak_yes(), &|source| source.weak.is_some()),
        of("no", messages.listed_weak_no(), &|source| source.weak.is_none()),
    ];
    let facets = [
        ("publisher", kinds.to_vec()),
        ("country", countries.to_vec()),
        ("language", languages.to_vec()),
        ("weak", weak.to_vec()),
        ("letter", letters(uses)),
    ];
    let facet = |(id, mut values): (&str, Vec<FacetValue>)| {
        values.retain(|own| !own.records.is_empty());
        Facet { id: id.to_owned(), values }
    };
    facets.into_iter().map(facet).collect()
}

/// The letters under which the sources are listed.
fn letters(uses: &[(&Source, Vec<StatementRef>)]) -> Vec<FacetValue> {
    let mut letters: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for (at, (source, _)) in (0..).zip(uses) {
        letters.entry(first_letter(&name(source))).or_default().push(at);
    }
    let id = |letter: &str| folded(letter).chars().take(1).collect::<String>();
    letters.into_iter().map(|(letter, records)| value(&id(&letter), &letter, records)).collect()
}
