//! What must hold of every layout and window, tried on made-up timelines.

use proptest::collection::vec;
use proptest::prelude::*;

use super::place::{Layout, PlacementRequest, TARGET, layout};
use super::{Span, Window};

/// Some events of a lane, in no order; those of all lanes together have indices of their own.
fn spots(count: impl Into<proptest::collection::SizeRange>) -> impl Strategy<Value = Vec<PlacementRequest<'static>>> {
    let title = prop_oneof![
        Just("A rule"),
        Just("A memorandum on technology transfer opens the door"),
        Just("Łódź — ₹ and more"),
    ];
    let days = prop_oneof![3 => Just(0), 1 => Just(30), 1 => Just(364)];
    let event = (0..15_000, days, 1_u8..4, title).prop_map(|(first, days, importance, title)| PlacementRequest {
        event: 0,
        span: Span { first, last: first + days },
        importance,
        title,
    });
    vec(event, count).prop_map(|mut spots| {
        spots.iter_mut().enumerate().for_each(|(index, spot)| spot.event = index);
        spots
    })
}

fn check(layout: &Layout, lanes: &[Vec<PlacementRequest<'_>>], window: Window, width: i32) {
    for (lane, spots) in layout.lanes.iter().zip(lanes) {
        let marks = &lane.marks;
        for (index, mark) in marks.iter().enumerate() {
            assert!(mark.x >= TARGET / 2 && mark.x <= width - TARGET / 2, "a mark leaves the picture");
            for other in &marks[..index] {
                let apart = (mark.x - other.x).abs() >= TARGET || (mark.y - other.y).abs() >= TARGET;
                assert!(apart, "marks of {} and {} overlap", mark.event, other.event);
            }
        }
        let mut told: Vec<usize> = marks.iter().flat_map(|m| [m.event].into_iter().chain(m.more.clone())).collect();
        told.sort_unstable();
        let mut expect: Vec<usize> = spots.iter().filter(|s| window.shows(s.span)).map(|s| s.event).collect();
        expect.sort_unstable();
        assert_eq!(told, expect, "every event in the window has a mark, alone or with others");
    }
}

fn whole(lanes: &[Vec<PlacementRequest<'_>>]) -> Window {
    let spans = || lanes.iter().flatten().map(|spot| spot.span);
    let (first, last) = (spans().map(|span| span.first).min(), spans().map(|span| span.last).max());
    Window::whole(first.unwrap_or(0), last.unwrap_or(0))
}

proptest! {
    #[test]
    fn marks_never_overlap_and_no_event_is_lost(lanes in vec(spots(0..120), 3), parts in vec(0.0..=1.0, 4)) {
        let whole = whole(&lanes);
        let mut window = whole;
        for (width, part) in [3200, 6800, 9600, 19_200].into_iter().zip(parts) {
            check(&layout(&lanes, window, width), &lanes, window, width);
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

proptest! {
    // One picture says it; each has thousands of events.
    #![proptest_config(ProptestConfig::with_cases(4))]
    #[test]
    fn the_number_of_marks_is_bounded_by_the_picture(lane in spots(5600)) {
        let lanes = vec![lane];
        let marks = layout(&lanes, whole(&lanes), 6800).lanes[0].marks.len();
        prop_assert!(i32::try_from(marks).is_ok_and(|marks| marks <= 4 * 6800 / TARGET), "{} marks", marks);
    }
}
