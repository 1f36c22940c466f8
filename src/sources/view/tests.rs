//! What is drawn of the sources filtered for, and what each row of one says.

use crate::drawn::{Drawn, exhibit, pages, squeezed};
use crate::exhibit::{Exhibit, Phase};
use crate::model::{CLAIMS, labels};
use crate::sources::{SourcesAction, SourcesModel};
use crate::view::Scope;
use crate::view::portions::PORTION;

fn first() -> (SourcesModel, Scope) {
    let (all, scope) = pages().find_map(|(page, scope)| Some((page.sources()?, scope))).expect("all sources");
    (SourcesModel::first(all.list.clone(), &scope), scope)
}

fn rows(drawn: &Drawn) -> usize {
    drawn.count(".list-found li")
}

#[test]
fn nothing_is_drawn_until_something_is_asked_for_and_every_choice_says_what_it_leaves() {
    let (model, scope) = first();
    let drawn = exhibit(&model, &scope, Phase::Rendered);
    assert_eq!((drawn.count("li"), drawn.count("input[type=search]")), (0, 1));
    assert!(!model.root(&scope).attributes.iter().any(|(_, value)| value.contains("is-asked")));
    let values = model.list.facets.iter().flat_map(|facet| &facet.values);
    let expect: Vec<String> =
        values.map(|value| squeezed(&format!("{} ({})", value.label, value.records.len()))).collect();
    assert_eq!(drawn.texts("option:not([value=''])"), expect);
    let names = drawn.all("label").len();
    assert_eq!(names, model.list.facets.len() + 1, "each list and the field has its name");
}

#[test]
fn some_are_drawn_at_once_more_when_they_are_wanted_and_all_on_paper() {
    let (model, scope) = first();
    let large = model.list.facets.iter().enumerate().find_map(|(facet, own)| {
        let value = own.values.iter().position(|value| (PORTION + 1..2 * PORTION).contains(&value.records.len()))?;
        Some(model.after(SourcesAction::Choose { facet, value: Some(value) }))
    });
    let model = large.expect("a value of some sources more than are drawn at once");
    let all = model.state.matches(&model.list).found.len();
    let drawn = exhibit(&model, &scope, Phase::Alive);
    assert_eq!(rows(&drawn), PORTION);
    let said = drawn.texts("[role=status]").concat();
    assert!(said.starts_with(&format!("{all} of {} ", model.list.sources.len())), "{said}");
    let whole = exhibit(&model.after(SourcesAction::More), &scope, Phase::Alive);
    assert_eq!((rows(&whole), whole.count(".list-more")), (all, 0));
    assert_eq!(rows(&exhibit(&model, &scope, Phase::Printing)), all);
    assert!(model.root(&scope).attributes.iter().any(|(_, value)| value.contains("is-asked")));
    assert!(drawn.attributes("li", "id").iter().all(String::is_empty), "the list alone bears the ids");
    assert_eq!(model.after(SourcesAction::Clear).query_value(), None);
}

#[test]
fn a_row_tells_its_source_and_leads_to_what_was_read_and_to_its_claims() {
    let (model, scope) = first();
    let mut archived = 0;
    for (at, own) in model.list.sources.iter().enumerate() {
        let drawn = crate::drawn::drawn(super::row(at, &model.list, super::RowPlace::Found, &scope));
        let (source, told) = (&own.source, drawn.words());
        let facets = ["publisher", "country"].into_iter().flat_map(|facet| labels(&model.list.facets, facet, at));
        for part in [&*source.title, &*source.publisher].into_iter().chain(source.weak.as_deref()).chain(facets) {
            assert!(told.contains(&squeezed(part)), "{}: {part} is not in {told}", source.id);
        }
        let copy = source.archived.iter().cloned();
        archived += copy.len();
        let claims = scope.site.asked_path(CLAIMS, &[("source", &source.id)]);
        let expect: Vec<String> = copy.chain([source.url.clone(), claims]).collect();
        assert_eq!(drawn.attributes("a", "href"), expect, "{}", source.id);
    }
    assert!(archived > 0, "no archived copy was looked at");
}
