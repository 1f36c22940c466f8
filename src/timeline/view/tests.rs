//! The same events as axis, list and table.

use super::*;
use crate::drawn::{Drawn, exhibit, pages, squeezed};
use crate::exhibit::Exhibit;
use crate::state::FilterAction;
use crate::timeline::{Rows, SortKey};

fn timelines() -> impl Iterator<Item = (TimelineModel, Scope)> {
    pages().filter_map(|(page, scope)| Some((TimelineModel::first(page.timeline()?.clone(), &scope), scope)))
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
        let strips = drawn.count(".timeline-from-820 .timeline-strip");
        assert_eq!(strips, if model.timeline.magnify.is_some() { 2 } else { 1 }, "{}", model.id());
        assert_eq!(drawn.count(".timeline-row"), events.len(), "{}: a row for each event", model.id());
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
fn every_event_has_a_mark_in_its_lanes_and_every_named_one_its_whole_label() {
    for (model, scope) in timelines() {
        let drawn = exhibit(&model, &scope, Phase::Rendered);
        let timeline = &model.timeline;
        let lanes =
            |event: usize| timeline.lanes.iter().filter(|l| l.events.iter().any(|e| usize::from(*e) == event)).count();
        for width in [820, 1100, 1340] {
            let marks = drawn.attributes(&format!(".timeline-from-{width} .timeline-mark"), "href");
            let mut labels = drawn.texts(&format!(".timeline-from-{width} .timeline-label"));
            let mut expect = Vec::new();
            for (index, event) in timeline.events.iter().enumerate() {
                let count = marks.iter().filter(|own| **own == format!("#{}", event.id)).count();
                assert_eq!(count, lanes(index), "{}: {} at {width}", model.id(), event.id);
                let label = event.label.as_deref().filter(|_| event.is_named()).map(squeezed);
                expect.extend(label.into_iter().flat_map(|label| vec![label; count]));
            }
            labels.sort();
            expect.sort();
            assert_eq!(labels, expect, "{} at {width}", model.id());
        }
    }
}

#[test]
fn alive_the_rows_are_those_that_were_shown_and_all_when_asked_for() {
    for (model, scope) in timelines() {
        let all = model.timeline.events.len();
        let named = model.timeline.events.iter().filter(|event| event.is_named()).count();
        let rendered = exhibit(&model, &scope, Phase::Rendered);
        assert_eq!(rendered.count(".timeline-row:not(.is-plain)"), named, "{}", model.id());
        assert_eq!(exhibit(&model, &scope, Phase::Alive).count(".timeline-row"), named, "{}", model.id());
        let whole = model.after(TimelineAction::ShowRows(Rows::All));
        assert_eq!(exhibit(&whole, &scope, Phase::Alive).count(".timeline-row"), all, "{}", model.id());
    }
}

#[test]
fn what_the_filters_leave_out_keeps_its_place_and_is_no_stop() {
    for (model, scope) in timelines() {
        let left = model.after(TimelineAction::Filter(FilterAction::Pick { facet: 0, value: 0 }));
        let [before, after] = [&model, &left].map(|own| exhibit(own, &scope, Phase::Alive));
        let places = |own: &Drawn| own.attributes(".timeline-from-820 .timeline-dot", "cx");
        assert_eq!(places(&before), places(&after), "{}", model.id());
        let dim = after.all(".timeline-mark.is-dim");
        assert!(!dim.is_empty() && dim.iter().all(|own| own.attr("tabindex") == Some("-1")), "{}", model.id());
    }
}
