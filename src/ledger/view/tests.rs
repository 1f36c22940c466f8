//! The same commitments in every view, what filters leave of them, and what a row says.

use super::*;
use crate::drawn::{Drawn, exhibit, pages};
use crate::exhibit::{Exhibit, Phase};
use crate::ledger::SORT_KEYS;
use crate::state::FilterAction;
use crate::view::Scope;

fn first() -> (LedgerModel, Scope) {
    let (ledger, scope) = pages().find_map(|(page, scope)| Some((page.ledger()?, scope))).expect("a ledger");
    (LedgerModel::first(ledger.clone(), &scope), scope)
}

fn alive(model: &LedgerModel, scope: &Scope) -> Drawn {
    exhibit(model, scope, Phase::Alive)
}

fn all(model: &LedgerModel) -> Vec<String> {
    sorted(model.ledger.commitments.iter().map(|own| own.id.clone()).collect())
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

/// The commitments in rows and table, sorted.
fn held(drawn: &Drawn) -> [Vec<String>; 2] {
    let rows = drawn.attributes(".ledger-rows li[id]", "id");
    let table = drawn.attributes(".ledger-panel-table tbody th a", "href");
    [rows, table.into_iter().map(|own| own.replace('#', "")).collect()].map(sorted)
}

#[test]
fn all_views_hold_all_commitments() {
    let (model, scope) = first();
    let ids = all(&model);
    assert!(!ids.is_empty(), "no commitment was looked at");
    for view in LedgerView::ALL {
        assert_eq!(
            held(&alive(&model.after(LedgerAction::Show(view)), &scope)),
            [ids.clone(), ids.clone()],
            "{view:?}"
        );
    }
}

#[test]
fn every_commitment_bears_its_id_once_in_whatever_order() {
    let (model, scope) = first();
    for key in 0..SORT_KEYS.len() {
        let model = model.after(LedgerAction::Sort(key)).after(LedgerAction::Show(LedgerView::List));
        assert_eq!(sorted(alive(&model, &scope).attributes(".ledger-rows li[id]", "id")), all(&model), "{key}");
    }
}

#[test]
fn every_area_shows_a_sign_for_each_of_its_commitments() {
    let (model, scope) = first();
    let drawn = exhibit(&model, &scope, Phase::Rendered);
    assert_eq!(drawn.count(".ledger-strip .ledger-sign"), model.ledger.commitments.len());
    assert_eq!(drawn.count(".ledger-area[open]"), 0, "what is not opened yet is shown by the stylesheet");
    let numbers: Vec<usize> = drawn.texts(".ledger-area h2 span").iter().filter_map(|own| own.parse().ok()).collect();
    assert_eq!(numbers.iter().sum::<usize>(), model.ledger.commitments.len());
    assert!(numbers.is_sorted_by(|one, other| one >= other), "most promises first: {numbers:?}");
}

#[test]
fn a_filter_leaves_the_same_commitments_in_every_view() {
    let (model, scope) = first();
    for (at, facet) in model.ledger.facets.iter().enumerate() {
        for (index, value) in facet.values.iter().enumerate() {
            let drawn =
                alive(&model.after(LedgerAction::Filter(FilterAction::Pick { facet: at, value: index })), &scope);
            let [rows, table] = held(&drawn);
            assert_eq!(rows.len(), value.records.len(), "{} {}", facet.id, value.id);
            assert_eq!(rows, table, "{} {}", facet.id, value.id);
            assert_eq!(drawn.count(".ledger-area"), drawn.count(".ledger-area[open]"), "what was asked for is open");
            let said = drawn.texts(".filter-status [role=status]").concat();
            assert!(said.contains(&rows.len().to_string()), "{said}");
        }
    }
}

#[test]
fn the_sum_counts_every_commitment_and_filters_by_status() {
    let (model, scope) = first();
    let facet = model.ledger.facets.iter().position(|facet| facet.id == "status").expect("statuses");
    let numbers = |drawn: &Drawn| -> Vec<usize> {
        drawn.texts(".ledger-sum b").iter().filter_map(|own| own.parse().ok()).collect()
    };
    let drawn = exhibit(&model, &scope, Phase::Rendered);
    assert_eq!(numbers(&drawn).iter().sum::<usize>(), model.ledger.commitments.len());
    let widths = drawn.attributes(".ledger-sum rect", "width");
    assert_eq!(widths, numbers(&drawn).iter().map(ToString::to_string).collect::<Vec<_>>());
    let picked = alive(&model.after(LedgerAction::Filter(FilterAction::Pick { facet, value: 0 })), &scope);
    assert_eq!(picked.count(".ledger-sum [aria-pressed=true]"), 1);
    assert_eq!(numbers(&picked), numbers(&drawn), "the sum stays what it is");
}

#[test]
fn signs_differ_by_form() {
    let (model, scope) = first();
    let drawn = exhibit(&model, &scope, Phase::Rendered);
    let forms: std::collections::BTreeSet<String> =
        drawn.attributes(".ledger-sum .ledger-sign path", "d").into_iter().collect();
    assert_eq!(forms.len(), drawn.count(".ledger-sum button"), "{forms:?}");
}

#[test]
fn a_row_tells_what_was_promised_what_came_of_it_and_how_we_know() {
    let (model, scope) = first();
    let drawn = exhibit(&model, &scope, Phase::Rendered);
    for own in &model.ledger.commitments {
        let words = drawn.texts(&format!("[id=\"{}\"] .ledger-body", own.id)).concat();
        let date = |date| crate::format::date(date, scope.messages());
        let dates = [own.made, own.as_of, own.checked].map(date);
        let told = [&own.promise, &own.document, &own.outcome, &own.confidence_why];
        let carried = own.carried_note.iter();
        for said in told.into_iter().chain(&dates).chain(carried) {
            assert!(words.contains(&crate::drawn::squeezed(said)), "{}: {said} is not in {words}", own.id);
        }
        assert!(drawn.count(&format!("[id=\"{}\"] .evidence a", own.id)) > 0, "{}: no source", own.id);
    }
}

#[test]
fn a_problem_is_reported_where_the_content_says_so() {
    let (model, scope) = first();
    let links = |report: Option<&str>| {
        let ledger = crate::model::Ledger { report: report.map(str::to_owned), ..(*model.ledger).clone() };
        exhibit(&LedgerModel::first(ledger, &scope), &scope, Phase::Rendered).attributes(".ledger-report", "href")
    };
    assert_eq!(links(None), Vec::<String>::new());
    let links = links(Some("https://example.org/new?row={id}"));
    let expect: Vec<String> = all(&model).iter().map(|id| format!("https://example.org/new?row={id}")).collect();
    assert_eq!(sorted(links), sorted(expect));
}

#[test]
fn former_addresses_lead_to_the_first_view_and_a_commitment_opens_there() {
    let (model, _) = first();
    let list = model.after(LedgerAction::Show(LedgerView::List));
    for fragment in ["ledger-matrix", "ledger-overview", &model.ledger.commitments[0].id] {
        assert!(model.owns_fragment(fragment), "{fragment}");
        assert_eq!(list.restored("", Some(fragment)).state.view, LedgerView::Overview, "{fragment}");
        assert!(model.matches_view(fragment) && !list.matches_view(fragment), "{fragment}");
    }
    assert_eq!(model.restored("", Some("ledger-list")).state.view, LedgerView::List);
}

#[test]
fn rows_come_in_the_order_asked_for_and_say_which_it_is() {
    let (model, scope) = first();
    for (key, facet) in SORT_KEYS.iter().enumerate() {
        let ascending = alive(&model.after(LedgerAction::Sort(key)), &scope);
        let expected = if key == 0 { "descending" } else { "ascending" };
        let sorted = ascending.attributes(".ledger-panel-table th[aria-sort]", "aria-sort");
        assert_eq!(sorted.iter().filter(|own| *own != "none").collect::<Vec<_>>(), [expected], "{facet}: {sorted:?}");
    }
    let dates = |model: &LedgerModel| alive(model, &scope).attributes(".ledger-panel-table tbody time", "datetime");
    let (ascending, descending) = (dates(&model), dates(&model.after(LedgerAction::Sort(0))));
    assert_eq!(ascending, sorted(ascending.clone()), "earliest first");
    assert_eq!(descending, ascending.into_iter().rev().collect::<Vec<_>>());
}
