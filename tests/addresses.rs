//! The word an exhibit has in an address: anything there is read as some state, and every state round-trips.

use std::fmt::Debug;
use std::rc::Rc;

use ai_partnership_explainer::builder::{BuilderModel, WIDTHS_PX};
use ai_partnership_explainer::claims::ClaimsState;
use ai_partnership_explainer::content::exhibit_data;
use ai_partnership_explainer::exhibit::Exhibit;
use ai_partnership_explainer::figure::FigureState;
use ai_partnership_explainer::ledger::{LedgerState, SORT_KEYS};
use ai_partnership_explainer::model::{ClaimList, Facet, Figure, Ledger, Page, SourceList, Timeline};
use ai_partnership_explainer::question::QuestionState;
use ai_partnership_explainer::sources::SourcesState;
use ai_partnership_explainer::state::Numbers;
use ai_partnership_explainer::timeline::TimelineState;
use ai_partnership_explainer::view::Scope;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use crate::support::BUILT;

fn pages<T>(of: impl Fn(&'static Page) -> Option<T>) -> Vec<T> {
    BUILT.pages.iter().filter_map(of).collect()
}

fn figures() -> Vec<&'static Figure> {
    pages(|page| page.figures().next().filter(|figure| page.id() == format!("figures/{}", figure.id)))
}

fn timelines() -> Vec<&'static Timeline> {
    pages(|page| page.timeline())
}

fn ledger() -> &'static Ledger {
    pages(|page| page.ledger()).first().expect("a ledger")
}

/// A word made of some known parts and some unknown ones, separated as in addresses.
fn word(known: Vec<String>) -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => select(known),
        1 => "[a-z]{0,6}[-_]?[a-zA-Z0-9%+_-]{0,10}",
        1 => "\\PC{0,6}",
    ];
    vec(part, 0..8).prop_map(|parts| parts.join("."))
}

/// Whatever state a word is read as can be written and read back; a word that was written is written the same again.
fn comes_back<S: PartialEq + Debug>(
    word: &str,
    read: impl Fn(&str) -> S,
    write: impl Fn(&S) -> Option<String>,
) -> Result<(), TestCaseError> {
    let state = read(word);
    let written = write(&state).unwrap_or_default();
    let again = read(&written);
    prop_assert_eq!(write(&again).unwrap_or_default(), written);
    prop_assert_eq!(again, state);
    Ok(())
}

fn facets(facets: &[Facet]) -> Vec<String> {
    let values = facets.iter().flat_map(|facet| facet.values.iter().map(move |value| (&facet.id, &value.id)));
    values.map(|(facet, value)| format!("{facet}-{value}")).chain(["find-chips+and%20rules".to_owned()]).collect()
}

fn of_a_figure() -> impl Strategy<Value = (&'static Figure, String)> {
    select(figures()).prop_flat_map(|figure| {
        let measures = figure.measures.iter().map(|measure| format!("as-{}", measure.id));
        let verbs = ["no", "up", "down"].iter();
        let columns = verbs.flat_map(|verb| figure.columns.iter().map(move |column| format!("{verb}-{}", column.id)));
        let inputs = figure.inputs.iter().flat_map(|input| {
            [input.low, input.value, input.high]
                .map(|value| format!("{}_{}", input.id, value.to_string().replace('.', "_")))
        });
        (Just(figure), word(measures.chain(columns).chain(inputs).collect()))
    })
}

fn of_a_timeline() -> impl Strategy<Value = (&'static Timeline, String)> {
    select(timelines()).prop_flat_map(|timeline| {
        let events = timeline.events.iter().map(|event| format!("event-{}", event.id));
        let days = ["2008", "2023-01", "1900-01-01", "9999-12-31"].iter();
        let days = days.flat_map(|day| [format!("from-{day}"), format!("to-{day}")]);
        let others = ["leaf-0", "leaf-1", "leaf-18446744073709551615", "up-title", "down-date"].map(str::to_owned);
        let known = facets(&timeline.facets).into_iter().chain(events).chain(days).chain(others);
        (Just(timeline), word(known.collect()))
    })
}

fn of_the_ledger() -> impl Strategy<Value = String> {
    let orders = SORT_KEYS.iter().flat_map(|order| [format!("up-{order}"), format!("down-{order}")]);
    word(facets(&ledger().facets).into_iter().chain(orders).collect())
}

fn claims() -> &'static ClaimList {
    pages(|page| page.claims()).first().expect("a list of claims")
}

fn of_the_claims() -> impl Strategy<Value = String> {
    let (list, days) = (claims(), ["before-2024", "before-2025-02", "before-2026-01-31"].map(str::to_owned));
    let sources = list.sources.iter().map(|own| format!("source-{}", own.id));
    let single = list.claims.iter().map(|own| format!("id-{}", own.id));
    word(facets(&list.facets).into_iter().chain(sources.take(9)).chain(single.take(9)).chain(days).collect())
}

fn sources() -> &'static SourceList {
    pages(|page| page.sources()).first().map(|own| &own.list).expect("a list of sources")
}

fn of_the_builder() -> impl Strategy<Value = String> {
    let pieces = exhibit_data::builder(&BUILT.site).pieces.into_iter().map(|piece| piece.id.replace('/', "_"));
    let widths = WIDTHS_PX.iter().map(|width| format!("w{width}"));
    let others = ["v0", "v1", "v2", "w", "dark", "light", "auto", "short", "full"].map(str::to_owned);
    (select(pieces.collect::<Vec<_>>()), word(widths.chain(others).collect()))
        .prop_map(|(piece, rest)| format!("{piece}.{rest}"))
}

proptest! {
    #[test]
    fn of_every_figure((figure, word) in of_a_figure()) {
        comes_back(&word, |word| FigureState::from_query_value(figure, word), |state| state.to_query_value(figure))?;
        prop_assert!(FigureState::from_query_value(figure, &word).shown().count() > 0, "one series is always shown");
    }

    #[test]
    fn of_every_timeline((timeline, word) in of_a_timeline()) {
        comes_back(&word, |word| TimelineState::from_query_value(timeline, word), |state| state.to_query_value(timeline))?;
    }

    #[test]
    fn of_the_one_ledger(word in of_the_ledger()) {
        let ledger = ledger();
        comes_back(&word, |word| LedgerState::from_query_value(ledger, word), |state| state.to_query_value(ledger))?;
        let shown = LedgerState::from_query_value(ledger, &word).shown(ledger);
        let groups = LedgerState::from_query_value(ledger, &word).groups(ledger);
        let grouped: std::collections::BTreeSet<usize> = groups.into_iter().flat_map(|group| group.rows).collect();
        let expect = (0..shown.len()).filter(|row| shown[*row]).collect();
        prop_assert_eq!(grouped, expect, "every row that is let through stands in a group");
    }

    #[test]
    fn of_the_list_of_claims(word in of_the_claims()) {
        let list = claims();
        comes_back(&word, |word| ClaimsState::from_query_value(list, word), |state| state.to_query_value(list))?;
    }

    #[test]
    fn of_the_list_of_sources(word in word(facets(&sources().facets))) {
        let list = sources();
        comes_back(&word, |word| SourcesState::from_query_value(list, word), |state| state.to_query_value(list))?;
    }

    #[test]
    fn of_the_builder_of_snippets(word in of_the_builder()) {
        let page = BUILT.pages.iter().find(|page| page.id() == "embed").expect("the builder's page");
        let (site, lookup) = (Rc::new(BUILT.site.clone()), Rc::new(page.lookup.clone()));
        let scope = Scope { site, page: lookup, numbers: Numbers::default() };
        let first = BuilderModel::first(exhibit_data::builder(&BUILT.site), &scope);
        comes_back(&word, |word| first.restored(word, None).state, |state| {
            BuilderModel { state: *state, ..first.clone() }.query_value()
        })?;
    }

    #[test]
    fn of_every_answer_that_the_device_keeps(
        question in any::<prop::sample::Index>(),
        word in "([0-9a-z.,;:_-]{0,4}[.,-]){0,6}[0-9]{0,3}\\.?!?|\\PC{0,12}",
    ) {
        let questions: Vec<_> = BUILT.pages.iter().flat_map(|page| &page.questions).collect();
        let question = questions[question.index(questions.len())];
        comes_back(&word, |word| QuestionState::from_query_value(question, word), |state| state.to_query_value(question))?;
    }
}
