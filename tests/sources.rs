//! Filters of the list of sources leave exactly what the content's own records say, and its files contain the same.

use std::collections::BTreeMap;

use ai_partnership_explainer::exhibit::Deferred;
use ai_partnership_explainer::model::{ListedSource, Page, Source, SourceLanguage, SourceList};
use ai_partnership_explainer::sources::{SourceFiles, SourcesState};
use ai_partnership_explainer::view::list_files::{ListFile, ListWriter, Taken};
use biblatex::{Bibliography, ChunksExt};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::{BUILT, LIBRARY};

fn list() -> &'static SourceList {
    &BUILT.pages.iter().find_map(Page::sources).expect("a list of sources").list
}

fn state(word: &str) -> SourcesState {
    SourcesState::from_query_value(list(), word)
}

fn found(word: &str) -> Vec<&'static str> {
    state(word).matches(list()).found.into_iter().map(|at| list().sources[at].source.id.as_str()).collect()
}

/// Ids of the listed sources for which a condition holds, in the order of the list.
fn listed(is_so: impl Fn(&Source) -> bool) -> Vec<&'static str> {
    let so = list().sources.iter().filter(|own| is_so(&own.source));
    so.map(|own| own.source.id.as_str()).collect()
}

#[test]
fn the_filters_of_publishers_leave_what_their_records_say() {
    let publisher = |source: &Source| &LIBRARY.publishers[&source.publisher].value;
    let mut sums: BTreeMap<&str, usize> = BTreeMap::new();
    for facet in &list().facets {
        for value in &facet.values {
            let found = found(&format!("{}-{}", facet.id, value.id));
            *sums.entry(&facet.id).or_default() += found.len();
            let expect = match facet.id.as_str() {
                "publisher" => listed(|own| publisher(own).kind.id() == value.id),
                "country" => listed(|own| publisher(own).country.id() == value.id),
                "weak" => listed(|own| own.weak.is_some() == (value.id == "yes")),
                "language" => listed(|own| {
                    SourceLanguage::ALL.iter().any(|(name, language)| *name == value.id && own.language == *language)
                }),
                _ => continue,
            };
            assert_eq!(found, expect, "{} {}", facet.id, value.id);
        }
    }
    assert_eq!(sums.len(), 5, "{sums:?}");
    assert!(sums.values().all(|sum| *sum == list().sources.len()), "each source has one value of each: {sums:?}");
}

#[test]
fn words_are_found_in_titles_and_names_of_publishers_whatever_their_case() {
    let one = &list().sources[list().sources.len() / 2].source;
    for words in [&one.title, &one.publisher] {
        let mut state = state("");
        state.words = words.to_uppercase();
        let word = state.to_query_value(list()).expect("a word");
        assert!(found(&word).contains(&one.id.as_str()), "{word}");
    }
    let word = "find-chip";
    let has = |own: &Source| format!("{} {}", own.title, own.publisher).to_lowercase().contains("chip");
    assert_eq!(found(word), listed(has));
    assert!(!found(word).is_empty());
}

#[test]
fn a_source_says_how_many_claims_rest_on_it() {
    let claims = BUILT.pages.iter().find_map(Page::claims).expect("a list of claims");
    let mut counts: BTreeMap<&str, u16> = BTreeMap::new();
    for claim in &claims.claims {
        let mut cited: Vec<u16> = claim.citations.iter().map(|own| own.source).collect();
        cited.sort_unstable();
        cited.dedup();
        cited.iter().for_each(|at| *counts.entry(&claims.sources[usize::from(*at)].id).or_default() += 1);
    }
    let expect = list().sources.iter().map(|own| (own.source.id.as_str(), own.claims)).collect();
    assert_eq!(counts, expect);
}

/// A word with some facet values, and search words.
fn word() -> impl Strategy<Value = String> {
    let facets = &list().facets;
    let facet = (any::<Index>(), any::<Index>()).prop_map(|(facet, value)| {
        let facet = &facets[facet.index(facets.len())];
        format!("{}-{}", facet.id, facet.values[value.index(facet.values.len())].id)
    });
    let words = prop_oneof![Just("find-india"), Just("find-US+chip"), Just("find-")].prop_map(str::to_owned);
    proptest::collection::vec(prop_oneof![4 => facet, 1 => words], 0..4).prop_map(|parts| parts.join("."))
}

/// The keys in a BibTeX file.
fn keys(bibtex: &str) -> Vec<&str> {
    bibtex.lines().filter_map(|line| line.strip_prefix("@misc{")?.strip_suffix(',')).collect()
}

#[test]
fn the_references_of_all_sources_are_read_by_another_reader() {
    let list = list();
    let all: Vec<usize> = (0..list.sources.len()).collect();
    let taken = Taken { site: &BUILT.site, list, found: &all, origin: "https://example.org" };
    let written = SourceFiles::code().writer()(ListFile::BibTex, &taken);
    let read = Bibliography::parse(&written).expect("BibTeX");
    assert!(read.iter().map(|own| own.key.as_str()).eq(keys(&written)));
    for ListedSource { source, .. } in &list.sources {
        let own = read.get(&source.id).unwrap_or_else(|| panic!("{} is lacking", source.id));
        // This reader turns two hyphens into a dash, in addresses too.
        let url = source.url.replace("--", "–");
        assert_eq!(own.get("url").map(|own| own.format_verbatim()), Some(url), "{}", source.id);
        assert_eq!(own.get("date").is_some(), source.date.is_some(), "{}", source.id);
        assert_eq!(own.get("note").is_some(), source.weak.is_some(), "{}", source.id);
    }
}

proptest! {
    // Each case goes through the whole list.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_count_is_what_its_choice_would_leave(word in word()) {
        let (list, state) = (list(), state(&word));
        let matches = state.matches(list);
        for (at, facet) in list.facets.iter().enumerate() {
            for value in 0..facet.values.len() {
                let mut other = state.clone();
                other.chosen.choose(at, Some(value));
                prop_assert_eq!(matches.counts[at][value], other.matches(list).found.len(), "{} {}", &facet.id, value);
            }
        }
    }

    #[test]
    fn files_hold_exactly_what_is_found(word in word()) {
        let list = list();
        let found = state(&word).matches(list).found;
        let write = SourceFiles::code().writer();
        let taken = Taken { site: &BUILT.site, list, found: &found, origin: "https://example.org" };
        let expect: Vec<&ListedSource> = found.iter().map(|at| &list.sources[*at]).collect();
        let read: serde_json::Value = serde_json::from_str(&write(ListFile::Json, &taken)).expect("JSON");
        let sources = read["sources"].as_array().expect("sources");
        let read: Vec<(&str, &str)> =
            sources.iter().filter_map(|own| Some((own["id"].as_str()?, own["address"].as_str()?))).collect();
        let both: Vec<(&str, &str)> = expect.iter().map(|own| (&*own.source.id, &*own.source.url)).collect();
        prop_assert_eq!(&read, &both);
        let table = write(ListFile::Csv, &taken);
        let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let rows = reader.records().collect::<Result<Vec<_>, _>>().expect("a table");
        let rows: Vec<(&str, &str)> = rows.iter().map(|row| (&row[0], &row[8])).collect();
        prop_assert_eq!(rows, both);
        let ids: Vec<&str> = expect.iter().map(|own| &*own.source.id).collect();
        let bibtex = write(ListFile::BibTex, &taken);
        prop_assert_eq!(keys(&bibtex), &ids[..]);
        let ris = write(ListFile::Ris, &taken);
        let read: Vec<&str> = ris.lines().filter_map(|line| line.strip_prefix("ID  - ")).collect();
        prop_assert_eq!(read, ids);
    }
}
