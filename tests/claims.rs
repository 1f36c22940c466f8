//! Everything that says something is exactly one claim, and filters of the list of claims leave exactly what they say.

use std::collections::{BTreeMap, BTreeSet};

use ai_partnership_explainer::claims::{ClaimFiles, ClaimsState};
use ai_partnership_explainer::exhibit::Deferred;
use ai_partnership_explainer::model::{
    CLAIMS, Claim, ClaimList, ClaimSort, Generated, Kind, Page, PageKind, Totals, term_claim,
};
use ai_partnership_explainer::view::list_files::{ListFile, ListWriter, Taken};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::BUILT;

fn generated<T>(of: impl Fn(&'static Generated) -> Option<T>) -> T {
    BUILT.pages.iter().flat_map(Page::generated).find_map(of).expect("what the build makes")
}

fn list() -> &'static ClaimList {
    BUILT.pages.iter().find_map(Page::claims).expect("a list of claims")
}

fn totals() -> &'static Totals {
    generated(|own| if let Generated::Totals(own) = own { Some(own) } else { None })
}

fn state(word: &str) -> ClaimsState {
    ClaimsState::from_query_value(list(), word)
}

fn found(word: &str) -> Vec<usize> {
    state(word).matches(list()).found
}

/// The claims of some sorts.
fn of(sorts: &[ClaimSort]) -> Vec<String> {
    let mut ids: Vec<String> =
        list().claims.iter().filter(|own| sorts.contains(&own.sort)).map(|own| own.id.clone()).collect();
    ids.sort();
    ids
}

fn sorted(ids: BTreeSet<String>) -> Vec<String> {
    ids.into_iter().collect()
}

/// The sources of a claim, without duplicates.
fn sources(claim: &Claim) -> BTreeSet<u16> {
    claim.citations.iter().map(|own| own.source).collect()
}

#[test]
fn everything_that_says_something_is_one_claim() {
    let pages = &BUILT.pages;
    // Our paraphrases of the abstract's sentences make no claims of their own.
    let statements = pages.iter().flat_map(Page::statements).filter(|own| own.sentences != [own.id.as_str()]);
    let statements = statements.map(|own| own.id.clone()).collect();
    let events = pages.iter().flat_map(Page::events).map(|own| own.id.clone()).collect();
    let figures = pages.iter().flat_map(Page::figures).map(|own| own.id.clone()).collect();
    let ledger = pages.iter().find_map(Page::ledger).expect("a ledger");
    let glossary = pages.iter().find(|page| page.generated().any(|own| *own == Generated::Glossary));
    let terms = glossary.expect("a glossary").lookup.terms.iter().map(|own| term_claim(&own.id)).collect();
    use ClaimSort::{Answer, Commitment, Counter, Event, Figure, Finding, Passage, Reading, Term};
    assert_eq!(of(&[Answer, Finding, Passage, Counter, Reading]), sorted(statements));
    assert_eq!(of(&[Event]), sorted(events));
    assert_eq!(of(&[Figure]), sorted(figures));
    assert_eq!(of(&[Commitment]), sorted(ledger.commitments.iter().map(|own| own.id.clone()).collect()));
    assert_eq!(of(&[Term]), sorted(terms));
    let ids: BTreeSet<&str> = list().claims.iter().map(|own| own.id.as_str()).collect();
    assert_eq!(ids.len(), list().claims.len(), "an id is two claims'");
}

#[test]
fn every_claim_rests_on_sentences_or_sources_and_says_something() {
    for claim in &list().claims {
        assert!(!claim.words.trim().is_empty(), "{}", claim.id);
        let has_ground = !claim.sentences.is_empty() || !claim.citations.is_empty();
        assert!(has_ground || claim.sort == ClaimSort::Reading, "{} rests on nothing", claim.id);
        assert_eq!(claim.kind == Kind::Brief, !claim.sentences.is_empty(), "{}", claim.id);
    }
}

#[test]
fn what_rests_on_a_claim_is_what_names_it() {
    let by_id: BTreeMap<&str, &Claim> = list().claims.iter().map(|own| (own.id.as_str(), own)).collect();
    // A question links back to the statement that decides it.
    let mut looked_at = 0;
    for page in &BUILT.pages {
        for question in &page.questions {
            let Some(statement) = &question.statement else { continue };
            let dependents = &by_id[statement.as_str()].dependents;
            let is_there = |way: &&ai_partnership_explainer::model::PageLink| {
                way.page == page.id() && way.anchor.as_ref() == Some(&question.id)
            };
            assert!(dependents.iter().any(|way| is_there(&way)), "{statement} does not lead to {}", question.id);
            looked_at += 1;
        }
    }
    assert!(looked_at > 0, "no question was looked at");
    // So does a recommendation to each event it bears on.
    for event in BUILT.pages.iter().flat_map(Page::events) {
        for page in &event.bears_on {
            let dependents = &by_id[event.id.as_str()].dependents;
            assert!(dependents.iter().any(|way| way.page == *page), "{} does not lead to {page}", event.id);
        }
    }
    // And a commitment to each figure that counts it.
    for figure in BUILT.pages.iter().flat_map(Page::figures).filter(|own| own.counts.is_some()) {
        let is_there = |claim: &&Claim| claim.dependents.iter().any(|way| way.anchor.as_ref() == Some(&figure.id));
        let rows = list().claims.iter().filter(|own| own.sort == ClaimSort::Commitment);
        assert!(rows.filter(is_there).count() > 0, "no commitment leads to {}", figure.id);
    }
    for claim in &list().claims {
        for way in claim.dependents.iter().filter(|way| way.page == CLAIMS) {
            let anchor = way.anchor.as_deref().unwrap_or_default();
            assert!(by_id.contains_key(anchor) && anchor != claim.id, "{}: {anchor}", claim.id);
        }
    }
}

#[test]
fn every_source_and_every_recommendation_leads_to_its_claims() {
    let list = list();
    let all = BUILT.pages.iter().find_map(Page::sources).expect("all sources");
    for (own, claims) in all.list.sources.iter().zip(&all.claims) {
        let id = &own.source.id;
        let found = found(&format!("source-{id}"));
        let mut leading: Vec<(&str, &str)> =
            found.iter().map(|at| (&*list.claims[*at].page, &*list.claims[*at].anchor)).collect();
        let mut there: Vec<(&str, &str)> = claims.iter().map(|own| (&*own.page, &*own.statement)).collect();
        leading.sort_unstable();
        there.sort_unstable();
        assert_eq!(leading, there, "{id}");
        // And each of them names the source.
        let names = |at: &usize| {
            list.claims[*at].citations.iter().any(|cited| list.sources[usize::from(cited.source)].id == *id)
        };
        assert!(found.iter().all(names), "a claim does not lead back to {id}");
    }
    let recommendations = BUILT.site.pages.iter().filter(|page| page.kind == PageKind::Recommendation);
    for page in recommendations {
        let id = page.id.rsplit('/').next().expect("an id");
        let found = found(&format!("recommendation-{id}"));
        let own = list.claims.iter().enumerate().filter(|(_, claim)| claim.page == page.id).map(|(at, _)| at);
        let own: Vec<usize> = own.collect();
        assert!(!own.is_empty() && own.iter().all(|at| found.contains(at)), "{id}");
        let others = found.iter().map(|at| &list.claims[*at]).filter(|claim| claim.page != page.id);
        for claim in others {
            assert!(claim.dependents.iter().any(|way| way.page == page.id), "{} does not lead back to {id}", claim.id);
        }
    }
}

#[test]
fn the_filter_of_one_source_leaves_what_the_page_about_counts() {
    let (list, totals) = (list(), totals());
    let is_ours = |claim: &Claim| claim.kind != Kind::Brief && claim.sort != ClaimSort::Reading;
    let all = list.claims.iter().enumerate();
    let expect: Vec<usize> = all.filter(|(_, own)| is_ours(own) && sources(own).len() == 1).map(|(at, _)| at).collect();
    assert_eq!(found("sources-one"), expect);
    assert_eq!(expect.len(), usize::from(totals.on_one_source));
    assert_eq!(found("sources-weak").len(), usize::from(totals.on_weak_only));
    assert_eq!(list.claims.iter().filter(|own| is_ours(own)).count(), usize::from(totals.claims));
}

#[test]
fn what_is_older_than_a_day_is_so_for_certain() {
    let list = list();
    let before = |word: &str| found(&format!("before-{word}"));
    let years: BTreeSet<i16> = list.claims.iter().filter_map(|own| Some(own.newest?.year())).collect();
    for year in years {
        let own = before(&year.to_string());
        assert!(own.iter().all(|at| list.claims[*at].newest.is_some_and(|newest| newest.year() < year)));
        let expect = list.claims.iter().filter(|own| own.newest.is_some_and(|newest| newest.year() < year)).count();
        assert_eq!(own.len(), expect, "{year}");
        // A date known only to the year may be the last day of it.
        let in_year = before(&format!("{year}-12-31"));
        let coarse =
            |at: &&usize| list.claims[**at].newest.is_some_and(|own| own.year() == year && own.month().is_none());
        assert_eq!(in_year.iter().filter(coarse).count(), 0, "{year}");
    }
}

/// A word with some facet values, a source and a day.
fn word() -> impl Strategy<Value = String> {
    let facets = &list().facets;
    let facet = (any::<Index>(), any::<Index>()).prop_map(|(facet, value)| {
        let facet = &facets[facet.index(facets.len())];
        format!("{}-{}", facet.id, facet.values[value.index(facet.values.len())].id)
    });
    let source = any::<Index>().prop_map(|at| format!("source-{}", list().sources[at.index(list().sources.len())].id));
    let day = (2010_i16..2027, 1_u8..13).prop_map(|(year, month)| format!("before-{year:04}-{month:02}"));
    proptest::collection::vec(prop_oneof![6 => facet, 1 => source, 1 => day], 0..4).prop_map(|parts| parts.join("."))
}

proptest! {
    // Each case goes through the whole list.
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_found_is_what_was_asked_for_and_every_count_is_kept(word in word()) {
        let (list, state) = (list(), state(&word));
        let matches = state.matches(list);
        for (_, _, value) in state.chosen.values(&list.facets) {
            let records = &value.records;
            prop_assert!(matches.found.iter().all(|at| records.iter().any(|own| usize::from(*own) == *at)));
        }
        prop_assert_eq!(matches.found.len() == list.claims.len(), !state.is_active() || matches.found.len() == list.claims.len());
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
        let write = ClaimFiles::code().writer();
        let taken = Taken { site: &BUILT.site, list, found: &found, origin: "https://example.org" };
        let expect: Vec<&str> = found.iter().map(|at| list.claims[*at].id.as_str()).collect();
        let read: serde_json::Value = serde_json::from_str(&write(ListFile::Json, &taken)).expect("JSON");
        let claims = read["claims"].as_array().expect("claims");
        let ids: Vec<&str> = claims.iter().filter_map(|own| own["id"].as_str()).collect();
        prop_assert_eq!(&ids, &expect);
        let table = write(ListFile::Csv, &taken);
        let mut reader = csv::Reader::from_reader(table.trim_start_matches('\u{feff}').as_bytes());
        let rows = reader.records().collect::<Result<Vec<_>, _>>().expect("a table");
        let ids: Vec<&str> = rows.iter().map(|row| &row[0]).collect();
        prop_assert_eq!(ids, expect);
        let cited: BTreeSet<&str> = found
            .iter()
            .flat_map(|at| &list.claims[*at].citations)
            .map(|own| list.sources[usize::from(own.source)].id.as_str())
            .collect();
        let ris = write(ListFile::Ris, &taken);
        let read: Vec<&str> = ris.lines().filter_map(|line| line.strip_prefix("ID  - ")).collect();
        prop_assert_eq!(read.len(), cited.len(), "each source once");
        prop_assert_eq!(read.into_iter().collect::<BTreeSet<_>>(), cited);
    }
}
