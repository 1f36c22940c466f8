//! Filters say what is picked and what would be left.

use super::*;
use crate::drawn::{Drawn, drawn, pages};
use crate::model::Ledger;

fn ledger() -> (&'static Ledger, Scope) {
    pages().find_map(|(page, scope)| Some((page.ledger()?, scope))).expect("a ledger")
}

fn with(filter: &FilterState) -> Drawn {
    let (ledger, scope) = ledger();
    let counts = ledger.facets.iter().map(|facet| facet.values.iter().map(|own| own.records.len()).collect()).collect();
    let left = "so many".to_owned();
    let filters = Filters { scope: &scope, facets: &ledger.facets, filter, counts, left, change: Callback::noop() };
    drawn(filters.draw())
}

#[test]
fn every_value_stands_under_the_name_of_its_facet_with_its_number() {
    let (ledger, _) = ledger();
    let drawn = with(&FilterState::open(&ledger.facets));
    assert_eq!(drawn.count(".filter-facets [role=group]"), ledger.facets.len());
    let names = drawn.texts(".filter-facet");
    assert!(names.iter().all(|name| names.iter().filter(|other| *other == name).count() == 1), "{names:?}");
    let numbers: Vec<String> =
        ledger.facets.iter().flat_map(|facet| &facet.values).map(|own| own.records.len().to_string()).collect();
    assert_eq!(drawn.texts(".filter-number"), numbers);
    assert_eq!(drawn.texts("[role=status]"), ["so many"]);
    assert_eq!(drawn.count("[aria-pressed=true]"), 0);
    assert_eq!(drawn.count(".filter-clear"), 0, "nothing is there to be cleared");
}

#[test]
fn what_is_picked_is_pressed_and_can_be_cleared() {
    let (ledger, _) = ledger();
    let mut filter = FilterState::open(&ledger.facets);
    filter.apply(FilterAction::Pick { facet: 0, value: 0 });
    let drawn = with(&filter);
    let pressed = drawn.texts("[aria-pressed=true]").concat();
    assert!(pressed.starts_with(&ledger.facets[0].values[0].label), "{pressed}");
    assert_eq!(drawn.count(".filter-clear"), 1);
}
