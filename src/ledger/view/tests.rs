//! The same rows in three views, and what filters leave of them.

use super::*;
use crate::drawn::{Drawn, exhibit, pages};
use crate::exhibit::{Exhibit, Phase};
use crate::state::FilterAction;

fn first() -> (LedgerModel, Scope) {
    let (ledger, scope) = pages().find_map(|(page, scope)| Some((page.ledger()?, scope))).expect("a ledger");
    (LedgerModel::first(ledger.clone(), &scope), scope)
}

/// The commitments that each view holds, sorted.
fn held(drawn: &Drawn) -> [Vec<String>; 3] {
    let list = drawn.attributes(".ledger-panel-list li[id]", "id");
    let links = |selector: &str| drawn.attributes(selector, "href").into_iter().map(|own| own.replace('#', ""));
    let squares = links(".ledger-matrix a.ledger-square").collect();
    let rows = links(".ledger-panel-table tbody th a").collect();
    [list, squares, rows].map(|mut ids: Vec<String>| {
        ids.sort();
        ids
    })
}

#[test]
fn all_views_hold_all_commitments() {
    let (model, scope) = first();
    let mut ids: Vec<String> = model.ledger.commitments.iter().map(|own| own.id.clone()).collect();
    ids.sort();
    assert!(!ids.is_empty(), "no commitment was looked at");
    assert_eq!(held(&exhibit(&model, &scope, Phase::Rendered)), [ids.clone(), ids.clone(), ids]);
}

#[test]
fn a_filter_leaves_the_same_commitments_in_every_view() {
    let (model, scope) = first();
    for (at, facet) in model.ledger.facets.iter().enumerate() {
        for (index, value) in facet.values.iter().enumerate() {
            let drawn = exhibit(
                &model.after(LedgerAction::Filter(FilterAction::Pick { facet: at, value: index })),
                &scope,
                Phase::Alive,
            );
            let [list, squares, rows] = held(&drawn);
            assert_eq!(list.len(), value.records.len(), "{} {}", facet.id, value.id);
            assert_eq!((&list, &list), (&squares, &rows), "{} {}", facet.id, value.id);
            let said = drawn.texts(".filter-status [role=status]").concat();
            assert!(said.contains(&list.len().to_string()), "{said}");
        }
    }
}

#[test]
fn rows_come_in_the_order_asked_for_and_say_which_it_is() {
    let (model, scope) = first();
    for (key, facet) in SORT_KEYS.iter().enumerate() {
        let ascending = exhibit(&model.after(LedgerAction::Sort(key)), &scope, Phase::Alive);
        let expected = if key == 0 { "descending" } else { "ascending" };
        let sorted = ascending.attributes(".ledger-panel-table th[aria-sort]", "aria-sort");
        assert_eq!(sorted.iter().filter(|own| *own != "none").collect::<Vec<_>>(), [expected], "{facet}: {sorted:?}");
    }
    let dates = |model: &LedgerModel| {
        exhibit(model, &scope, Phase::Alive).attributes(".ledger-panel-table tbody time", "datetime")
    };
    let (ascending, descending) = (dates(&model), dates(&model.after(LedgerAction::Sort(0))));
    let sorted = |mut dates: Vec<String>| {
        dates.sort();
        dates
    };
    assert_eq!(ascending, sorted(ascending.clone()), "earliest first");
    assert_eq!(descending, ascending.into_iter().rev().collect::<Vec<_>>());
}
