//! The controller of the timelines, on the site's timelines.

use std::sync::LazyLock;

use ai_partnership_explainer::model::Timeline;
use ai_partnership_explainer::state::FilterAction;
use ai_partnership_explainer::timeline::{PAGE_SIZE, Rows, SortKey, TimelineAction, TimelineState, TimelineView};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::BUILT;

/// The timelines of the content.
static TIMELINES: LazyLock<Vec<Timeline>> =
    LazyLock::new(|| BUILT.pages.iter().filter_map(|page| page.timeline().cloned()).collect());

fn timelines() -> &'static [Timeline] {
    &TIMELINES
}

/// One of the timelines.
fn timeline() -> impl Strategy<Value = &'static Timeline> {
    (0..timelines().len()).prop_map(|index| &timelines()[index])
}

/// A change of a timeline's state; the index selects the events, facets and values.
fn action(timeline: &'static Timeline) -> impl Strategy<Value = TimelineAction> {
    let events = timeline.events.len();
    let facets = &timeline.facets;
    let pick = (0..facets.len()).prop_flat_map(|facet| (Just(facet), 0..facets[facet].values.len()));
    prop_oneof![
        prop_oneof![Just(TimelineAction::ZoomIn), Just(TimelineAction::ZoomOut)],
        (0.3..2.0, 0.0..=1.0).prop_map(|(factor, part)| TimelineAction::ZoomAt { factor, part }),
        (-1.0..=1.0).prop_map(TimelineAction::Pan),
        (0.0..=1.0).prop_map(TimelineAction::Center),
        Just(TimelineAction::Fit),
        pick.prop_map(|(facet, value)| TimelineAction::Filter(FilterAction::Pick { facet, value })),
        prop_oneof!["\\PC{0,8}", "[a-z]{3,8}( [a-z]{2,5})?", "[%+.&=_-]{1,6}"]
            .prop_map(|words| TimelineAction::Filter(FilterAction::Search(words))),
        (0..events).prop_map(|event| TimelineAction::Select(Some(event))),
        prop_oneof![Just(TimelineAction::Next), Just(TimelineAction::Previous)],
        (0..SortKey::ALL.len()).prop_map(|key| TimelineAction::Sort(SortKey::ALL[key])),
        prop_oneof![Just(TimelineAction::First), Just(TimelineAction::Last)],
        (0_usize..3).prop_map(TimelineAction::GoToPage),
        prop_oneof![Just(Rows::Named), Just(Rows::All)].prop_map(TimelineAction::ShowRows),
    ]
}

fn walk() -> impl Strategy<Value = (&'static Timeline, Vec<TimelineAction>)> {
    timeline().prop_flat_map(|timeline| (Just(timeline), vec(action(timeline), 1..12)))
}

proptest! {
    #[test]
    fn every_state_stands_in_the_address((timeline, actions) in walk()) {
        let mut state = TimelineState::first(timeline);
        for action in actions {
            state = state.with(timeline, action);
            let word = state.to_query_value(timeline).unwrap_or_default();
            prop_assert!(word.bytes().all(|b| b.is_ascii_alphanumeric() || b".-%+".contains(&b)), "{}", word);
            let read = TimelineState::from_query_value(timeline, &word);
            prop_assert_eq!(read, TimelineState { view: TimelineView::Axis, ..state.clone() }, "{}: {}", timeline.id, word);
        }
    }

    #[test]
    fn zoom_and_pan_never_lose_the_open_event((timeline, actions) in walk(), open in any::<prop::sample::Index>()) {
        let open = Some(open.index(timeline.events.len()));
        let mut state = TimelineState::first(timeline).with(timeline, TimelineAction::Select(open));
        let moves = |action: &TimelineAction| {
            use TimelineAction::{Center, Fit, Pan, ZoomAt, ZoomIn, ZoomOut};
            matches!(action, ZoomIn | ZoomOut | ZoomAt { .. } | Pan(_) | Center(_) | Fit)
        };
        for action in actions.into_iter().filter(moves) {
            state = state.with(timeline, action);
            prop_assert_eq!(state.selected, open);
        }
    }
}

#[test]
fn filters_commute_and_counts_are_what_they_would_leave() {
    for timeline in timelines() {
        let picks: Vec<(usize, usize)> = timeline
            .facets
            .iter()
            .enumerate()
            .flat_map(|(f, facet)| (0..facet.values.len()).map(move |v| (f, v)))
            .collect();
        for (first, second) in picks.iter().zip(picks.iter().skip(7)) {
            let pick = |state: TimelineState, (f, v): (usize, usize)| {
                state.with(timeline, TimelineAction::Filter(FilterAction::Pick { facet: f, value: v }))
            };
            let one = pick(pick(TimelineState::first(timeline), *first), *second);
            let other = pick(pick(TimelineState::first(timeline), *second), *first);
            assert_eq!(one, other);
            // A value that is the only one selected in its facet leaves as many events as counted before.
            let alone = pick(TimelineState::first(timeline), *first);
            let counted = alone.counts(timeline, second.0);
            if first.0 != second.0 {
                let left = one.shown(timeline).into_iter().filter(|shown| *shown).count();
                assert_eq!(left, counted[second.1], "{}: {first:?} then {second:?}", timeline.id);
            }
        }
    }
}

#[test]
fn every_event_stands_in_a_lane_and_is_reached_step_by_step() {
    for timeline in timelines() {
        for (index, event) in timeline.events.iter().enumerate() {
            let lanes = timeline.lanes.iter().filter(|lane| lane.events.iter().any(|e| usize::from(*e) == index));
            assert!(lanes.count() > 0, "{}: {} is in no lane", timeline.id, event.id);
        }
        let mut state = TimelineState::first(timeline);
        for index in 0..timeline.events.len() {
            state = state.with(timeline, TimelineAction::Next);
            assert_eq!(state.selected, Some(index));
        }
        assert_eq!(state.clone().with(timeline, TimelineAction::Next).selected, state.selected, "the last stays");
    }
}

#[test]
fn every_timeline_fits_one_leaf() {
    for timeline in timelines() {
        let count = timeline.events.len();
        assert!(
            count <= PAGE_SIZE,
            "{}: {count} events; pages without script show the first {PAGE_SIZE}",
            timeline.title
        );
    }
}
