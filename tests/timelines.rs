//! The controller of the timelines, on the timelines that readers get.

mod support;

use ai_partnership_explainer::content::assemble;
use ai_partnership_explainer::model::Timeline;
use ai_partnership_explainer::state::Sift;
use ai_partnership_explainer::timeline::{Key, LEAF, TimelineAction, TimelineState, TimelineView};

fn timelines() -> Vec<Timeline> {
    let built = assemble(&support::library(), "https://example.org", "/", "", false).expect("pages");
    let pages = built.into_iter().next().expect("a language").pages;
    pages.iter().filter_map(|page| page.timeline().cloned()).collect()
}

/// A row of changes that depends on the seed.
fn actions(timeline: &Timeline, seed: usize) -> Vec<TimelineAction> {
    let facets = timeline.facets.len();
    (0..12)
        .map(|step| {
            let n = (seed + 1) * (step + 3) * 7919 % 1009;
            match n % 11 {
                0 => TimelineAction::Zoom(n.is_multiple_of(2)),
                1 => TimelineAction::ZoomAt(0.3 + (n % 5) as f64 * 0.4, (n % 10) as f64 / 10.0),
                2 => TimelineAction::Pan((n % 5) as f64 / 2.0 - 1.0),
                3 if n.is_multiple_of(2) => TimelineAction::Center((n % 10) as f64 / 10.0),
                3 => TimelineAction::Fit,
                4 | 5 => {
                    let facet = n % facets;
                    TimelineAction::Sift(Sift::Pick(facet, n % timeline.facets[facet].values.len()))
                }
                6 => {
                    TimelineAction::Sift(Sift::Search(["chips & rules", "Łódź", "a.b-c_d %2e+", ""][n % 4].to_owned()))
                }
                7 => TimelineAction::Select(Some(n % timeline.events.len())),
                8 => TimelineAction::Step(n.is_multiple_of(2)),
                9 if n.is_multiple_of(2) => TimelineAction::Leaf(n % 3),
                9 if n.is_multiple_of(3) => {
                    let told: Vec<usize> = (0..timeline.events.len()).step_by(9).collect();
                    TimelineAction::Tell(n % told.len(), told.into())
                }
                9 => TimelineAction::Order(Key::ALL[n % 3]),
                _ => TimelineAction::End(n.is_multiple_of(2)),
            }
        })
        .collect()
}

#[test]
fn every_state_stands_in_the_address() {
    for timeline in timelines() {
        for seed in 0..300 {
            let mut state = TimelineState::first(&timeline);
            for action in actions(&timeline, seed) {
                state = state.with(&timeline, action);
                let word = state.write(&timeline).unwrap_or_default();
                assert!(word.bytes().all(|b| b.is_ascii_alphanumeric() || b".-%+".contains(&b)), "{word}");
                let read = TimelineState::read(&timeline, &word);
                assert_eq!(
                    read,
                    TimelineState { view: TimelineView::Axis, ..state.clone() },
                    "{}: {word}",
                    timeline.id
                );
            }
        }
    }
}

#[test]
fn zoom_and_pan_never_lose_the_open_event() {
    for timeline in timelines() {
        for open in 0..timeline.events.len() {
            let mut state = TimelineState::first(&timeline).with(&timeline, TimelineAction::Select(Some(open)));
            for action in [
                TimelineAction::Zoom(true),
                TimelineAction::Pan(0.8),
                TimelineAction::ZoomAt(0.2, 0.9),
                TimelineAction::Fit,
                TimelineAction::Pan(-2.0),
                TimelineAction::Zoom(false),
            ] {
                state = state.with(&timeline, action);
                assert_eq!(state.selected, Some(open));
            }
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
                state.with(&timeline, TimelineAction::Sift(Sift::Pick(f, v)))
            };
            let one = pick(pick(TimelineState::first(&timeline), *first), *second);
            let other = pick(pick(TimelineState::first(&timeline), *second), *first);
            assert_eq!(one, other);
            // A value that alone is asked for in its facet leaves as many events as were counted before.
            let alone = pick(TimelineState::first(&timeline), *first);
            let counted = alone.counts(&timeline, second.0);
            if first.0 != second.0 {
                let left = one.shown(&timeline).into_iter().filter(|shown| *shown).count();
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
        let mut state = TimelineState::first(&timeline);
        for index in 0..timeline.events.len() {
            state = state.with(&timeline, TimelineAction::Step(true));
            assert_eq!(state.selected, Some(index));
        }
        assert_eq!(
            state.clone().with(&timeline, TimelineAction::Step(true)).selected,
            state.selected,
            "the last stays"
        );
    }
}

#[test]
fn every_timeline_fits_one_leaf() {
    for timeline in timelines() {
        let count = timeline.events.len();
        assert!(count <= LEAF, "{}: {count} events; pages without script show the first {LEAF}", timeline.title);
    }
}
