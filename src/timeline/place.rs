//! Where marks and labels stand: in lanes, in rows, never on each other.
//!
//! What matters most is placed first and with its label; what finds no room joins the nearest mark of its lane, which
//! then stands for several events. So the number of marks is bounded by the picture, not by the events.

use super::calendar::Span;
use super::window::Window;
use crate::chart::{LINE, NEAR, width};

/// Widths of the pictures for phones and for wider places, in tenths of a CSS pixel, as all lengths here. The stylesheet shows the second from 496 CSS pixels on, so
/// nothing is ever drawn at less than nine tenths of its size.
pub const WIDTHS: [i32; 2] = [3200, 5600];
/// Side of the square in which a mark is pressed: 28 CSS pixels, at least 24 (WCAG 2.2, 2.5.8) at nine tenths.
pub const TARGET: i32 = 280;
/// Distance between two rows.
const ROW: i32 = 290;
/// Rows of a lane, by how many events it holds: where they stand close, fewer marks that count several say more than
/// many marks, and stay quick to draw.
const ROWS: [RowLimit; 3] = [
    RowLimit { max_events: 50, max_rows: 4 },
    RowLimit { max_events: 90, max_rows: 3 },
    RowLimit { max_events: usize::MAX, max_rows: 2 },
];
/// Longest label: a third of the picture, or this much where that is more.
const LABEL: i32 = 1700;

/// How many rows a lane of at most so many events may have.
struct RowLimit {
    max_events: usize,
    max_rows: usize,
}

/// An event to be placed.
#[derive(Clone, Copy, Debug)]
pub struct PlacementRequest<'a> {
    /// Its index.
    pub event: usize,
    /// Its days.
    pub span: Span,
    /// From 1 to 3; lower numbers are placed first.
    pub importance: u8,
    /// Its title; one without is placed without a label.
    pub title: &'a str,
}

/// A mark in the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The event that it shows.
    pub event: usize,
    /// Further events that found no room of their own, rising.
    pub more: Vec<usize>,
    /// Its middle.
    pub x: i32,
    /// Its middle.
    pub y: i32,
    /// Where its days are, when they are wider than the mark.
    pub span: Option<Stretch>,
    /// Its words, when there is room.
    pub label: Option<MarkLabel>,
}

/// The words beside a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkLabel {
    /// Their left end.
    pub left: i32,
    pub words: String,
}

/// What something takes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub left: i32,
    pub right: i32,
}

/// A picture of the marks, lane by lane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The lanes, from the top.
    pub lanes: Vec<LaneLayout>,
    /// Height of all lanes.
    pub height: i32,
}

/// One lane of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaneLayout {
    pub top: i32,
    /// From left to right.
    pub marks: Vec<Mark>,
}

/// Places the events of each lane in a picture of this width.
pub fn layout(lanes: &[Vec<PlacementRequest<'_>>], window: Window, picture: i32) -> Layout {
    let mut all = Layout::default();
    for lane in lanes {
        let mut spots: Vec<&PlacementRequest<'_>> = lane.iter().filter(|spot| window.shows(spot.span)).collect();
        spots.sort_by_key(|spot| (spot.importance, spot.span.first));
        let limit = ROWS.into_iter().find(|limit| spots.len() <= limit.max_events);
        let max_rows = limit.map_or(1, |limit| limit.max_rows);
        let mut rows = LanePacker { max_rows, ..LanePacker::default() };
        for spot in spots {
            rows.add(spot, window, picture);
        }
        let used = i32::try_from(rows.taken.len().max(1)).unwrap_or(1);
        let top = all.height;
        // The lane's name stands above its rows.
        let first = top + LINE + NEAR + ROW / 2;
        let height = LINE + NEAR + used * ROW + NEAR;
        let mut marks = rows.marks;
        for mark in &mut marks {
            mark.y = first + mark.y * ROW;
            mark.more.sort_unstable();
        }
        marks.sort_by_key(|mark| (mark.x, mark.y));
        all.lanes.push(LaneLayout { top, marks });
        all.height += height;
    }
    all
}

/// The rows of one lane; a mark's `y` is its row until the lane is done.
#[derive(Default)]
struct LanePacker {
    /// How many there may be.
    max_rows: usize,
    /// What each row holds, from the left.
    taken: Vec<Vec<Stretch>>,
    marks: Vec<Mark>,
}

impl LanePacker {
    fn add(&mut self, spot: &PlacementRequest<'_>, window: Window, picture: i32) {
        let at = |day: i32| place(window.part(day), picture);
        let days = Stretch { left: at(spot.span.first).max(0), right: at(spot.span.last + 1).min(picture) };
        let x = (days.left + (days.right - days.left) / 2).clamp(TARGET / 2, picture - TARGET / 2);
        let is_wide = days.right - days.left > TARGET;
        let bare = Stretch { left: x - TARGET / 2, right: x + TARGET / 2 };
        // Days that are wider than the mark keep others' words off their line.
        let bare =
            if is_wide { Stretch { left: days.left.min(bare.left), right: days.right.max(bare.right) } } else { bare };
        if !self.has_room(bare) {
            // A lane without room holds marks already.
            if let Some(nearest) = self.marks.iter_mut().min_by_key(|mark| (mark.x - x).abs()) {
                nearest.more.push(spot.event);
            }
            return;
        }
        let words = shortened(spot.title, (picture / 3).max(LABEL));
        let length = width(&words) + NEAR;
        let after = Stretch { right: bare.right + length, ..bare };
        let before = Stretch { left: bare.left - length, ..bare };
        let ways = [
            (after, Some(bare.right), !words.is_empty() && after.right <= picture),
            (before, Some(before.left + NEAR / 2), !words.is_empty() && before.left >= 0),
            (bare, None, true),
        ];
        for (ends, label, fits) in ways {
            if !fits {
                continue;
            }
            if let Some(row) = self.free(ends) {
                self.marks.push(Mark {
                    event: spot.event,
                    more: Vec::new(),
                    x,
                    y: i32::try_from(row).unwrap_or(0),
                    span: is_wide.then_some(days),
                    label: label.map(|left| MarkLabel { left, words }),
                });
                return;
            }
        }
    }

    /// Whether any row has this stretch free.
    fn has_room(&self, ends: Stretch) -> bool {
        self.taken.len() < self.max_rows || self.taken.iter().any(|taken| gap(taken, ends).is_some())
    }

    /// Takes a stretch of the first row in which it is free.
    fn free(&mut self, ends: Stretch) -> Option<usize> {
        for row in 0..self.max_rows {
            if row == self.taken.len() {
                self.taken.push(Vec::new());
            }
            if let Some(next) = gap(&self.taken[row], ends) {
                self.taken[row].insert(next, ends);
                return Some(row);
            }
        }
        None
    }
}

/// Where in a row a stretch would stand, if it is free.
fn gap(taken: &[Stretch], ends: Stretch) -> Option<usize> {
    let next = taken.partition_point(|other| other.left < ends.left);
    let clear_before = next == 0 || taken[next - 1].right <= ends.left;
    let clear_after = taken.get(next).is_none_or(|other| other.left >= ends.right);
    (clear_before && clear_after).then_some(next)
}

#[expect(clippy::cast_possible_truncation, reason = "a place in or near the picture")]
fn place(part: f64, picture: i32) -> i32 {
    (part * f64::from(picture)).round() as i32
}

/// The words cut at a space to this width, with an ellipsis.
fn shortened(title: &str, max_width: i32) -> String {
    if width(title) <= max_width {
        return title.to_owned();
    }
    let mut kept = String::new();
    for word in title.split(' ') {
        if width(&kept) + width(word) + width(" …") > max_width {
            break;
        }
        if !kept.is_empty() {
            kept.push(' ');
        }
        kept.push_str(word);
    }
    kept.push('…');
    kept
}
