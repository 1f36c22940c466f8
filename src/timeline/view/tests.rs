//! The same events as axis, list and table, and a story told one by one.

use super::*;
use crate::content::exhibit_data;
use crate::drawn::{Drawn, exhibit, pages, squeezed};
use crate::exhibit::Exhibit;
use crate::state::FilterAction;
use crate::timeline::SortKey;

fn timelines() -> impl Iterator<Item = (TimelineModel, Scope)> {
    pages().filter_map(|(page, scope)| {
        let data = exhibit_data::timeline(page.timeline()?);
        Some((TimelineModel::first(data, &scope), scope))
    })
}

fn stories() -> impl Iterator<Item = (TimelineModel, Scope)> {
    pages().flat_map(|(page, scope)| {
        page.stories().map(move |own| (TimelineModel::first(exhibit_data::story(own), &scope), scope.clone()))
    })
}

fn listed(drawn: &Drawn) -> Vec<String> {
    drawn.attributes(".timeline-list > li", "id")
}

#[test]
fn without_script_all_three_views_hold_events() {
    let mut seen = 0;
    for (model, scope) in timelines() {
        let drawn = exhibit(&model, &scope, Phase::Rendered);
        let events = &model.timeline.events;
        let links = drawn.attributes(".timeline-panel-table tbody th a", "href");
        assert_eq!(links.len(), listed(&drawn).len(), "{}: as many rows as stories on the first leaf", model.id());
        assert!(links.iter().all(|link| events.iter().any(|own| *link == format!("#{}", own.id))), "{links:?}");
        assert!(drawn.count(".timeline-panel-axis svg") > 0, "{}", model.id());
        seen += 1;
    }
    assert!(seen > 0, "no timeline was looked at");
}

#[test]
fn alive_only_the_view_that_is_looked_at_is_drawn() {
    for (model, scope) in timelines() {
        for view in TimelineView::ALL {
            let drawn = exhibit(&model.after(TimelineAction::Show(view)), &scope, Phase::Alive);
            let filled = drawn.all(".timeline-panel").into_iter().filter(|own| own.has_children());
            let classes: Vec<&str> = filled.filter_map(|own| own.attr("class")).collect();
            assert_eq!(classes, [format!("timeline-panel timeline-panel-{}", view.name())], "{}", model.id());
        }
    }
}

#[test]
fn a_filter_leaves_its_events_and_counts_them() {
    for (model, scope) in timelines() {
        let model = model.after(TimelineAction::Show(TimelineView::List));
        for (at, facet) in model.timeline.facets.iter().enumerate() {
            for (index, value) in facet.values.iter().enumerate() {
                let left = model.after(TimelineAction::Filter(FilterAction::Pick { facet: at, value: index }));
                let drawn = exhibit(&left, &scope, Phase::Alive);
                let expected: Vec<String> =
                    value.records.iter().map(|own| model.timeline.events[usize::from(*own)].id.clone()).collect();
                assert_eq!(listed(&drawn), expected, "{} {}", facet.id, value.id);
                let said = drawn.texts("[role=status]").concat();
                assert!(said.contains(&expected.len().to_string()), "{said}");
            }
        }
    }
}

#[test]
fn the_table_is_ordered_by_the_column_that_says_so() {
    for (model, scope) in timelines() {
        let model = model.after(TimelineAction::Show(TimelineView::Table));
        let by_title = exhibit(&model.after(TimelineAction::Sort(SortKey::Title)), &scope, Phase::Alive);
        let titles = by_title.texts(".timeline-panel-table tbody th");
        let mut sorted = titles.clone();
        sorted.sort();
        assert_eq!(titles, sorted, "{}", model.id());
        let words = by_title.attributes(".timeline-panel-table th[aria-sort]", "aria-sort");
        assert_eq!(words.iter().filter(|own| *own == "ascending").count(), 1, "{words:?}");
    }
}

#[test]
fn a_story_says_where_it_is_and_marks_that_turn_alone() {
    let mut seen = 0;
    for (model, scope) in stories() {
        let told = model.story.as_ref().expect("a story").told.clone();
        let first = exhibit(&model, &scope, Phase::Alive);
        assert_eq!(first.count(".story-turn"), told.len(), "{}", model.id());
        assert_eq!(first.texts(".timeline-place"), [""], "{}: nothing is opened yet", model.id());
        for at in 0..told.len() {
            let drawn = exhibit(&model.after(TimelineAction::Tell(at, told.clone())), &scope, Phase::Alive);
            let event = &model.timeline.events[told[at]];
            assert_eq!(drawn.attributes(".story-turn.is-current", "id"), [event.id.as_str()]);
            let numbers = [("place", &*(at + 1).to_string()), ("total", &*told.len().to_string())];
            let place = squeezed(&fill(scope.messages().story_place(), &numbers));
            assert_eq!(drawn.texts(".timeline-place"), [place], "{}", model.id());
            seen += 1;
        }
    }
    assert!(seen > 0, "no story was looked at");
}
