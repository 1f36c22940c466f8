//! Invariants of every layout and window, tested on made-up timelines.

use proptest::collection::vec;
use proptest::prelude::*;

use super::place::{Along, LaneRequest, Layout, Mark, MarkSize, PlacementRequest, Plan, Side, label_width, layout};
use super::{BESIDE, Span, Window};

/// Some events of a lane, earliest first; those of all lanes together have indices of their own.
fn spots(count: impl Into<proptest::collection::SizeRange>) -> impl Strategy<Value = Vec<PlacementRequest<'static>>> {
    let label = prop_oneof![
        2 => Just(None),
        1 => Just(Some("A rule")),
        1 => Just(Some("F414 engine memorandum")),
        1 => Just(Some("Łódź — ₹ and more")),
    ];
    let days = prop_oneof![3 => Just(0), 1 => Just(30), 1 => Just(364), 1 => Just(1500)];
    let event = (0..15_000, days, label).prop_map(|(first, days, label)| PlacementRequest {
        event: 0,
        span: Span { first, last: first + days },
        label,
    });
    vec(event, count).prop_map(|mut spots| {
        spots.sort_by_key(|spot| spot.span.first);
        spots.iter_mut().enumerate().for_each(|(index, spot)| spot.event = index);
        spots
    })
}

fn requests(lanes: &[Vec<PlacementRequest<'static>>]) -> Vec<LaneRequest<'static>> {
    lanes.iter().map(|events| LaneRequest { name: "A lane of some events", events: events.clone() }).collect()
}

/// The box of a mark and its label on a strip of this width: left, right, top, bottom.
fn room(mark: &Mark, label: Option<&str>, width: i32) -> [i32; 4] {
    let x = mark.x.on(width);
    let half = if mark.size == MarkSize::Named { 6 } else { 4 };
    let far = label.map_or(0, |label| BESIDE + label_width(label));
    let (left, right) = match mark.label {
        Some(Side::Right) => (x - half, x + far),
        Some(Side::Left) => (x - far, x + half),
        None => (x - half, x + half),
    };
    let tall = if mark.size == MarkSize::Named { 9 } else { 4 };
    [left, right, mark.y - tall, mark.y + tall]
}

/// Checks a layout, at its own width and at wider ones.
fn check(layout: &Layout, lanes: &[Vec<PlacementRequest<'_>>], plan: &Plan) {
    for width in [plan.width, plan.width + 117, plan.width * 3 / 2] {
        let mut rooms: Vec<[i32; 4]> = Vec::new();
        for (lane, spots) in layout.lanes.iter().zip(lanes) {
            for mark in &lane.marks {
                let label = spots.iter().find(|spot| spot.event == mark.event).and_then(|spot| spot.label);
                assert_eq!(mark.label.is_some(), label.is_some(), "every label is written, whole");
                let own = room(mark, label, width);
                let end = plan.at(plan.until).on(width);
                // A position is rounded to a ten-thousandth of the width.
                assert!(own[0] >= -1 && own[1] <= end + 1, "{own:?} passes an end of {width}");
                assert!(own[3] <= lane.bottom, "{own:?} leaves its lane");
                let apart = |other: &[i32; 4]| {
                    own[1] <= other[0] + 1 || other[1] <= own[0] + 1 || own[3] <= other[2] || other[3] <= own[2]
                };
                assert!(rooms.iter().all(apart), "{own:?} lies on another at {width}");
                rooms.push(own);
            }
        }
    }
    for (lane, spots) in layout.lanes.iter().zip(lanes) {
        let told: Vec<usize> = lane.marks.iter().map(|mark| mark.event).collect();
        let is_in = |spot: &&PlacementRequest<'_>| plan.window.shows(spot.span) && spot.span.middle() < plan.until;
        let expect: Vec<usize> = spots.iter().filter(is_in).map(|spot| spot.event).collect();
        assert_eq!(told, expect, "every event of the stretch has a mark of its own");
    }
}

fn whole(lanes: &[Vec<PlacementRequest<'_>>]) -> Window {
    let spans = || lanes.iter().flatten().map(|spot| spot.span);
    let (first, last) = (spans().map(|span| span.first).min(), spans().map(|span| span.last).max());
    Window::whole(first.unwrap_or(0), last.unwrap_or(0))
}

proptest! {
    #[test]
    fn no_two_labels_overlap_none_passes_an_end_and_no_event_is_lost(
        lanes in vec(spots(0..60), 3), parts in vec(0.0..=1.0, 4), left_out in 0.0..0.3,
    ) {
        let whole = whole(&lanes);
        let mut window = whole;
        for (width, part) in [670, 950, 1190, 670].into_iter().zip(parts) {
            let until = window.to - days(window, if window == whole { left_out } else { 0.0 });
            let plan = Plan { window, until, width, names: 150 };
            check(&layout(&requests(&lanes), &plan), &lanes, &plan);
            window = window.zoomed(0.4, part, whole);
        }
    }

    #[test]
    fn a_window_stays_inside_the_whole_and_zooming_keeps_the_day_under_the_pointer(
        moves in vec((0.0..=1.0, proptest::option::of(0.2..3.0)), 20),
    ) {
        let whole = Window { from: 0, to: 15_000 };
        let mut window = whole;
        for (part, factor) in moves {
            let before = window;
            if let Some(factor) = factor {
                window = window.zoomed(factor, part, whole);
                let day = |w: Window| f64::from(w.from) + part * f64::from(w.days());
                let free = window.from > whole.from && window.to < whole.to && before.days() != window.days();
                prop_assert!(!free || (day(before) - day(window)).abs() <= 2.0, "{:?} to {:?}", before, window);
            } else {
                window = window.moved(part * 2.0 - 1.0, whole);
                prop_assert_eq!(window.days(), before.days(), "moving does not zoom");
            }
            prop_assert!(window.from >= whole.from && window.to <= whole.to && window.days() >= 60, "{:?}", window);
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a part of a few thousand days")]
fn days(window: Window, part: f64) -> i32 {
    (f64::from(window.days()) * part) as i32
}

#[test]
fn a_place_is_written_as_drawings_take_it() {
    for (part, words) in [(0.0, "0.00%"), (0.12345, "12.35%"), (1.0, "100.00%"), (-0.015, "-1.50%")] {
        assert_eq!(Along::part(part).to_string(), words);
    }
}

#[test]
fn a_stretch_says_how_many_times_wider_it_is() {
    let whole = Window { from: 0, to: 1000 };
    for (to, times) in [(1000, "1"), (500, "2"), (300, "3.3"), (107, "9.3"), (100, "10")] {
        assert_eq!(Window { from: 0, to }.magnification(whole).to_string(), times);
    }
}
