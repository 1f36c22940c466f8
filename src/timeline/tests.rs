//! What must hold of every layout and window, tried on a few thousand made-up timelines.

use super::place::{Layout, Spot, TARGET, layout};
use super::{Span, Window};

/// A small generator with a seed (Numerical Recipes' constants), so that a failure can be run again.
pub struct Chance(pub u64);

impl Chance {
    /// A number from `low` to just below `high`.
    pub fn between(&mut self, low: i32, high: i32) -> i32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let wide = u64::try_from(high - low).expect("a range");
        low + i32::try_from((self.0 >> 33) % wide).expect("inside the range")
    }
}

fn spots(chance: &mut Chance, count: i32) -> Vec<Spot<'static>> {
    const TITLES: [&str; 3] = ["A rule", "A memorandum on technology transfer opens the door", "Łódź — ₹ and more"];
    let event = |index: i32, chance: &mut Chance| {
        let first = chance.between(0, 15_000);
        let last = first + [0, 0, 0, 30, 364][usize::try_from(chance.between(0, 5)).expect("an index")];
        let title = TITLES[usize::try_from(chance.between(0, 3)).expect("an index")];
        let importance = u8::try_from(chance.between(1, 4)).expect("1 to 3");
        Spot { event: usize::try_from(index).expect("an index"), span: Span { first, last }, importance, title }
    };
    (0..count).map(|index| event(index, chance)).collect()
}

fn check(layout: &Layout, lanes: &[Vec<Spot<'_>>], window: Window, width: i32, seed: u64) {
    for ((_, _, marks), spots) in layout.lanes.iter().zip(lanes) {
        for (index, mark) in marks.iter().enumerate() {
            assert!(mark.x >= TARGET / 2 && mark.x <= width - TARGET / 2, "seed {seed}: a mark leaves the picture");
            for other in &marks[..index] {
                let apart = (mark.x - other.x).abs() >= TARGET || (mark.y - other.y).abs() >= TARGET;
                assert!(apart, "seed {seed}: marks of {} and {} overlap", mark.event, other.event);
            }
        }
        let mut told: Vec<usize> = marks.iter().flat_map(|m| [m.event].into_iter().chain(m.more.clone())).collect();
        told.sort_unstable();
        let mut expect: Vec<usize> = spots.iter().filter(|s| window.shows(s.span)).map(|s| s.event).collect();
        expect.sort_unstable();
        assert_eq!(told, expect, "seed {seed}: every event in the window has a mark, alone or with others");
    }
}

fn whole(lanes: &[Vec<Spot<'_>>]) -> Window {
    let spans = || lanes.iter().flatten().map(|spot| spot.span);
    let (first, last) = (spans().map(|span| span.first).min(), spans().map(|span| span.last).max());
    Window::whole(first.unwrap_or(0), last.unwrap_or(0))
}

#[test]
fn marks_never_overlap_and_no_event_is_lost() {
    for seed in 0..400 {
        let mut chance = Chance(seed);
        let lanes: Vec<Vec<Spot<'_>>> = (0..3)
            .map(|_| {
                let count = chance.between(0, 120);
                spots(&mut chance, count)
            })
            .collect();
        let whole = whole(&lanes);
        let mut window = whole;
        for width in [3200, 6800, 9600, 19_200] {
            check(&layout(&lanes, window, width), &lanes, window, width, seed);
            window = window.zoomed(0.4, f64::from(chance.between(0, 101)) / 100.0, whole);
        }
    }
}

#[test]
fn the_number_of_marks_is_bounded_by_the_picture() {
    let many = vec![spots(&mut Chance(7), 5600)];
    let whole = whole(&many);
    let marks = layout(&many, whole, 6800).lanes[0].2.len();
    assert!(i32::try_from(marks).is_ok_and(|marks| marks <= 4 * 6800 / TARGET), "{marks} marks");
}

#[test]
fn a_window_stays_inside_the_whole_and_zooming_keeps_the_day_under_the_pointer() {
    let whole = Window { from: 0, to: 15_000 };
    for seed in 0..2000 {
        let mut chance = Chance(seed);
        let mut window = whole;
        for _ in 0..20 {
            let part = f64::from(chance.between(0, 1001)) / 1000.0;
            let before = window;
            if chance.between(0, 2) == 0 {
                let factor = f64::from(chance.between(20, 300)) / 100.0;
                window = window.zoomed(factor, part, whole);
                let day = |w: Window| f64::from(w.from) + part * f64::from(w.days());
                let free = window.from > whole.from && window.to < whole.to && before.days() != window.days();
                assert!(!free || (day(before) - day(window)).abs() <= 2.0, "seed {seed}: {before:?} to {window:?}");
            } else {
                window = window.moved(part * 2.0 - 1.0, whole);
                assert_eq!(window.days(), before.days(), "seed {seed}: moving does not zoom");
            }
            assert!(
                window.from >= whole.from && window.to <= whole.to && window.days() >= 60,
                "seed {seed}: {window:?}"
            );
        }
    }
}
