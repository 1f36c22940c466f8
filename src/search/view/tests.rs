//! The field is a single control that reports its state, and results lead to their places.

use super::*;
use crate::content::exhibit_data;
use crate::drawn::{Drawn, built, exhibit, pages};
use crate::exhibit::{Entry, Exhibit, Phase};
use crate::search::{SearchData, SearchState};

/// The search with its whole index, and what its view looks things up in.
fn search() -> (SearchModel, Scope) {
    let site = built();
    let (_, scope) = pages().next().expect("a page");
    let names: (&str, SearchData) =
        postcard::from_bytes(site.search.entry(SearchModel::NAME).expect("its data")).expect("an index");
    let first = SearchModel::first(names.1, &scope);
    (first.after(SearchAction::Rest(Some(site.search_rest.clone()))), scope)
}

fn asked(words: &str) -> (SearchModel, Scope, Drawn) {
    let (model, scope) = search();
    let model = model.after(SearchAction::Ask(words.to_owned()));
    let drawn = exhibit(&model, &scope, Phase::Alive);
    (model, scope, drawn)
}

#[test]
fn at_first_there_is_a_field_and_a_link_and_nothing_found() {
    let (model, scope) = search();
    let drawn = exhibit(&model, &scope, Phase::Rendered);
    assert_eq!(drawn.attributes("a.find-link", "href"), [scope.site.path(SEARCH)]);
    let field = drawn.one("[role=combobox]");
    assert_eq!((field.attr("aria-expanded"), field.attr("aria-controls")), (Some("false"), Some(LIST)));
    assert_eq!(drawn.count("[role=option]"), 0);
    assert_eq!(drawn.texts("[role=status]"), [""]);
    let without = SearchModel::first(SearchData::default(), &scope);
    let other = exhibit(&without, &scope, Phase::Rendered);
    assert_eq!(other.words(), drawn.words(), "the page needs no index to draw it");
}

#[test]
fn what_is_found_stands_in_groups_of_four_and_leads_to_its_place() {
    let (model, scope, drawn) = asked("chip");
    assert_eq!(drawn.one("[role=combobox]").attr("aria-expanded"), Some("true"));
    let count = model.answer.1.count().to_string();
    assert!(drawn.texts("[role=status]")[0].contains(&count));
    let options = drawn.all("[role=option]");
    assert_eq!(options.len(), model.choices());
    for (at, option) in options.iter().enumerate() {
        assert_eq!(option.attr("id"), Some(&*option_id(at)));
    }
    for (group, choices) in model.shown() {
        assert!(choices.len() <= 5, "{group}");
    }
    let known: Vec<String> = scope.site.pages.iter().map(|page| scope.site.path(&page.id)).collect();
    for href in drawn.attributes("a.find-result", "href") {
        assert!(known.iter().any(|path| href.split('#').next() == Some(path)), "{href}");
    }
    assert!(drawn.texts("mark").iter().all(|mark| mark.to_lowercase().starts_with("chip")));
    assert!(drawn.all("a.find-result").iter().all(|own| own.attr("tabindex") == Some("-1")), "Tab leaves");
}

#[test]
fn arrows_go_round_and_a_group_unfolds() {
    let (model, scope, _) = asked("chip");
    let last = model.choices() - 1;
    assert_eq!(model.state.moved(Arrow::Up, model.choices()), Some(last));
    let at_last = model.after(SearchAction::Activate(last));
    assert_eq!(at_last.state.moved(Arrow::Down, model.choices()), Some(0));
    let drawn = exhibit(&at_last, &scope, Phase::Alive);
    let active = drawn.one("[role=option][aria-selected=true]");
    assert_eq!(active.attr("id"), drawn.one("[role=combobox]").attr("aria-activedescendant"));
    let long = model.answer.1.groups.iter().find(|group| group.entries.len() > 4).expect("a long group");
    let unfolded = model.after(SearchAction::Unfold(long.group));
    let (_, choices) = unfolded.shown().into_iter().find(|(group, _)| *group == long.group).expect("the group");
    assert_eq!(choices.len(), long.entries.len());
}

#[test]
fn escape_empties_then_closes_and_an_address_asks() {
    let (model, scope, _) = asked("chip");
    let empty = model.after(SearchAction::Escape);
    assert_eq!(empty.state, SearchState { is_open: true, ..SearchState::default() });
    assert_eq!(empty.after(SearchAction::Escape).state, SearchState::default());
    let linked = search().0.restored("rare+earths", None);
    assert!(linked.state.is_open && linked.answer.1.count() > 0);
    assert!(linked.root(&scope).attributes[0].1.contains("is-open"));
    assert_eq!(linked.query_value(), None, "the address of a page stays the page's");
}

#[test]
fn names_are_found_before_the_rest_has_come_and_what_lacks_is_said() {
    let (_, scope) = search();
    let (data, rest) = exhibit_data::search(vec![]).expect("data");
    assert!(rest.is_empty() && data.entry(SearchModel::NAME).is_some());
    assert!(Entry::of::<SearchModel>(SearchModel::NAME, &SearchData::default()).is_ok());
    let first = SearchModel::first(SearchData::default(), &scope);
    let asked = first.after(SearchAction::Ask("nothing".to_owned()));
    let drawn = exhibit(&asked, &scope, Phase::Alive);
    assert_eq!(drawn.texts("[role=status]"), [""], "it may be in what is on its way");
    let lacking = asked.after(SearchAction::Rest(None));
    let drawn = exhibit(&lacking, &scope, Phase::Alive);
    assert!(drawn.words().contains(scope.messages().find_lacking()));
    assert_eq!(drawn.texts("[role=status]"), [scope.messages().find_nothing()]);
}
