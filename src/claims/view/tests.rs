//! What is drawn of the claims filtered for, and what each row of a claim says.

use crate::claims::{ClaimsAction, ClaimsModel};
use crate::drawn::{Drawn, exhibit, exhibit_after, pages, squeezed};
use crate::exhibit::{Exhibit, Phase};
use crate::view::Scope;
use crate::view::portions::{AT_ONCE, PORTION};

fn first() -> (ClaimsModel, Scope) {
    let (list, scope) = pages().find_map(|(page, scope)| Some((page.claims()?, scope))).expect("a list of claims");
    (ClaimsModel::first(list.clone(), &scope), scope)
}

fn rows(drawn: &Drawn) -> usize {
    drawn.count(".list-found .claim")
}

/// The list filtered by the first value of a facet that leaves more than is drawn at once.
fn narrowed(model: &ClaimsModel) -> ClaimsModel {
    let large = model.list.facets.iter().enumerate().find_map(|(facet, own)| {
        let value = own.values.iter().position(|value| (PORTION + 1..2 * PORTION).contains(&value.records.len()))?;
        Some(model.after(ClaimsAction::Choose { facet, value: Some(value) }))
    });
    large.expect("a value of some claims more than are drawn at once")
}

#[test]
fn nothing_is_drawn_until_something_is_asked_for() {
    let (model, scope) = first();
    let drawn = exhibit(&model, &scope, Phase::Rendered);
    assert_eq!(drawn.count(".claim"), 0);
    assert!(!model.root(&scope).attributes.iter().any(|(_, value)| value.contains("is-asked")));
    assert_eq!(drawn.count("select"), model.list.facets.len());
}

#[test]
fn some_are_drawn_at_once_more_when_they_are_wanted_and_all_on_paper() {
    let (model, scope) = first();
    let model = narrowed(&model);
    let all = model.state.matches(&model.list).found.len();
    let drawn = exhibit(&model, &scope, Phase::Alive);
    assert_eq!(rows(&drawn), PORTION);
    let said = drawn.texts("[role=status]").concat();
    assert!(said.starts_with(&format!("{all} of {} ", model.list.claims.len())), "{said}");
    assert_eq!(drawn.texts(".list-more"), [format!("Show {} more", all - PORTION)]);
    let whole = exhibit(&model.after(ClaimsAction::More), &scope, Phase::Alive);
    assert_eq!((rows(&whole), whole.count(".list-more")), (all, 0));
    assert_eq!(rows(&exhibit(&model, &scope, Phase::Printing)), all);
    assert!(model.root(&scope).attributes.iter().any(|(_, value)| value.contains("is-asked")));
    assert!(drawn.attributes(".claim", "id").iter().all(String::is_empty), "the list alone bears the ids");
}

#[test]
fn a_change_draws_what_a_screen_holds_and_the_rest_once_it_is_settled() {
    let (model, scope) = first();
    let now = narrowed(&model);
    let all = now.state.matches(&now.list).found.len();
    let changed = exhibit_after(&model, &now, &scope);
    assert_eq!(
        (rows(&changed), changed.texts("[role=status]")),
        (AT_ONCE, exhibit(&now, &scope, Phase::Alive).texts("[role=status]"))
    );
    let more = now.after(ClaimsAction::More);
    assert_eq!(rows(&exhibit_after(&now, &more, &scope)), all, "what was drawn stays");
}

#[test]
fn every_choice_says_how_many_claims_it_leaves() {
    let (model, scope) = first();
    let drawn = exhibit(&model, &scope, Phase::Alive);
    let said = drawn.texts("option:not([value=''])");
    let expect = model.list.facets.iter().flat_map(|facet| &facet.values);
    let expect: Vec<String> =
        expect.map(|value| squeezed(&format!("{} ({})", value.label, value.records.len()))).collect();
    assert_eq!(said, expect);
}

#[test]
fn a_row_tells_its_claim_its_sources_and_what_rests_on_it() {
    let (model, scope) = first();
    for (at, claim) in model.list.claims.iter().enumerate() {
        let word = format!("id-{}", claim.id);
        let one = model.restored(&word, None);
        assert_eq!(one.query_value(), Some(word));
        let drawn = exhibit(&one, &scope, Phase::Alive);
        assert_eq!(one.state.matches(&one.list).found, [at]);
        let told = drawn.words();
        let parts = [claim.title.as_ref(), Some(&claim.words), claim.dispute.as_ref()].into_iter().flatten();
        let supports = claim.citations.iter().map(|own| &own.supports);
        let names = claim.dependents.iter().map(|own| &own.words);
        for part in parts.chain(supports).chain(names) {
            assert!(told.contains(&squeezed(part)), "{}: {part} is not in {told}", claim.id);
        }
        let stands_at = format!("{}#{}", scope.site.path(&claim.page), claim.anchor);
        assert_eq!(drawn.attributes(".claim-words a", "href"), [stands_at]);
        assert_eq!(drawn.count(".claim-sources a"), claim.citations.len(), "{}", claim.id);
        assert_eq!(drawn.count(".figure-citations code"), 4, "a citation in each style");
        let cited = drawn.texts(".figure-citations code").concat();
        assert!(cited.contains(&format!("#{}", claim.id)), "{cited}");
    }
}

#[test]
fn a_problem_is_reported_where_the_content_says_so() {
    let (model, scope) = first();
    let links = |report: Option<&str>| {
        let list = crate::model::ClaimList { report: report.map(str::to_owned), ..(*model.list).clone() };
        let model = ClaimsModel::first(list, &scope).restored("sources-one", None);
        exhibit(&model, &scope, Phase::Printing).attributes(".claim-ways > a:nth-child(3)", "href")
    };
    assert_eq!(links(None), Vec::<String>::new());
    let links = links(Some("https://example.org/new?row={id}"));
    let found = model.restored("sources-one", None).state.matches(&model.list).found;
    let expect = found.iter().map(|at| format!("https://example.org/new?row={}", model.list.claims[*at].id));
    assert_eq!(links, expect.collect::<Vec<_>>());
}
