//! Where marks and labels are placed on a strip: in lanes, in rows, never overlapping, and never cut.
//!
//! Vertical lengths are CSS pixels. Horizontal positions are fractions of the strip's width, so that one drawing serves
//! every strip at least as wide as the one it was laid out for: what is apart there is further apart on a wider one.

use std::fmt;

use super::calendar::Span;
use super::window::Window;
use crate::chart;

/// Distance between two rows of labels.
const ROW: i32 = 24;
/// Distance between unlabelled marks, both ways.
const DOT_STEP: i32 = 13;
/// From a mark's centre to where others may start.
const CLEAR: i32 = 8;
/// From a mark's centre to its label.
pub const BESIDE: i32 = 10;
/// Minimum distance between items in one row.
const GAP: i32 = 6;
/// Distance between two lines of a lane's name.
pub const NAME_LINE: i32 = 18;
/// Above the first lane: the names of the eras.
const TOP: i32 = 26;

/// A position along a strip, in ten-thousandths of its width.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Along(pub i32);

impl Along {
    pub const END: Self = Self(10_000);

    /// A position in a strip this many pixels wide.
    fn of(pixels: i32, width: i32) -> Self {
        Self(pixels * Self::END.0 / width)
    }

    /// The position closest to a fraction of the strip.
    #[expect(clippy::cast_possible_truncation, reason = "a place on or near the strip")]
    pub fn part(part: f64) -> Self {
        Self((part * f64::from(Self::END.0)).round() as i32)
    }

    /// Pixels from the start of a strip of this width.
    pub fn on(self, width: i32) -> i32 {
        self.0 * width / Self::END.0
    }
}

impl fmt::Display for Along {
    /// As written in attributes of drawings: `12.34%`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}%", self.0.abs() / 100, self.0.abs() % 100)
    }
}

/// What a strip is laid out for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The days from end to end.
    pub window: Window,
    /// The day from which on it has no marks.
    pub until: i32,
    /// The minimum width at which it is shown.
    pub width: i32,
    /// Width of the column with the lanes' names, left of the strip, in pixels.
    pub names: i32,
}

impl Plan {
    /// Where a day is.
    pub fn at(&self, day: i32) -> Along {
        Along::part(self.window.part(day))
    }
}

/// An event to be placed.
#[derive(Clone, Copy, Debug)]
pub struct PlacementRequest<'a> {
    /// Its index.
    pub event: usize,
    /// Its days.
    pub span: Span,
    /// Its label; `None` for a small mark.
    pub label: Option<&'a str>,
}

/// A lane to be filled.
#[derive(Clone, Debug)]
pub struct LaneRequest<'a> {
    pub name: &'a str,
    /// Earliest first.
    pub events: Vec<PlacementRequest<'a>>,
}

/// On which side of its mark a label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Right,
}

/// A mark on a strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The event that it shows.
    pub event: usize,
    /// The horizontal position of its centre.
    pub x: Along,
    /// The vertical position of its centre.
    pub y: i32,
    /// Where its days begin and end, if they are wider than the mark.
    pub days: Option<(Along, Along)>,
    /// The side of its label, if it has one.
    pub label: Option<Side>,
    /// The size of the mark.
    pub size: MarkSize,
}

/// The size of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkSize {
    Named,
    Plain,
}

/// One lane of a strip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaneLayout {
    /// The lines of its name.
    pub name: Vec<String>,
    /// The baseline of the first of them.
    pub name_y: i32,
    pub bottom: i32,
    /// Earliest first.
    pub marks: Vec<Mark>,
}

/// The lanes of a strip, from the top.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    pub lanes: Vec<LaneLayout>,
    /// The bottom of the last lane.
    pub height: i32,
}

/// Places the events of each lane.
pub fn layout(lanes: &[LaneRequest<'_>], plan: &Plan) -> Layout {
    let mut top = TOP;
    let lanes = lanes.iter().map(|lane| {
        let placed = lane_layout(lane, plan, top);
        top = placed.bottom;
        placed
    });
    Layout { lanes: lanes.collect(), height: top }
}

/// Maximum width of a label in pixels, in semi-bold, or with the spacing that readers may set (WCAG 1.4.12): 0.12 em
/// more per letter and 0.16 em more per word, at 14 pixels.
pub fn label_width(label: &str) -> i32 {
    let letters = i32::try_from(label.chars().count()).unwrap_or(0);
    let words = i32::try_from(label.split(' ').count()).unwrap_or(1);
    // The table in `chart` is for 13 pixels, and generous by a seventh.
    chart::width(label) * 94 / 1000 + (letters * 17 + words * 23) / 10
}

/// The stretch of a row that something occupies.
#[derive(Clone, Copy)]
struct Stretch {
    left: i32,
    right: i32,
}

fn lane_layout(lane: &LaneRequest<'_>, plan: &Plan, top: i32) -> LaneLayout {
    // A name is semi-bold, and a table of regular widths is generous enough for it.
    let (name, rows_top) = (chart::wrap(lane.name, plan.names * 9), top + 6);
    let mut marks = Vec::new();
    let inside = || lane.events.iter().filter(|own| plan.window.shows(own.span) && own.span.middle() < plan.until);
    let mut rows = Rows::default();
    for spot in inside() {
        let Some(label) = spot.label else { continue };
        let (x, days) = place(spot, plan);
        let (side, room) = beside(x, label, plan);
        let row = rows.take(joined(room, days), GAP);
        marks.push(mark(spot, x, days, side, rows_top + row * ROW + 14, MarkSize::Named, plan));
    }
    let dots_top = rows_top + rows.count() * ROW + 10;
    let mut dots = Rows::default();
    for spot in inside().filter(|own| own.label.is_none()) {
        let (x, days) = place(spot, plan);
        let half = DOT_STEP / 2;
        let row = dots.take(joined(Stretch { left: x - half, right: x + half + 1 }, days), 0);
        marks.push(mark(spot, x, days, None, dots_top + row * DOT_STEP, MarkSize::Plain, plan));
    }
    marks.sort_by_key(|mark| mark.event);
    let lines = i32::try_from(name.len()).unwrap_or(1);
    let bottom = (dots_top + dots.count().max(1) * DOT_STEP + 2).max(top + 12 + lines * NAME_LINE);
    LaneLayout { name, name_y: top + 22, bottom, marks }
}

/// The centre of a mark in the strip, and the extent of its days if they are wider.
fn place(spot: &PlacementRequest<'_>, plan: &Plan) -> (i32, Option<Stretch>) {
    let end = plan.at(plan.until).on(plan.width);
    let [left, right] = [spot.span.first, spot.span.last + 1].map(|day| plan.at(day).on(plan.width).clamp(0, end));
    let x = plan.at(spot.span.middle()).on(plan.width).clamp(CLEAR, end - CLEAR);
    // A date that is only a year is not a period: what lasts has an end date.
    let is_wide = spot.span.last - spot.span.first > 366 && right - left > 2 * CLEAR;
    (x, is_wide.then_some(Stretch { left, right }))
}

/// On which side of its mark a label fits, and the stretch of both; on the right, unless it would extend beyond the
/// end.
fn beside(x: i32, label: &str, plan: &Plan) -> (Option<Side>, Stretch) {
    let end = plan.at(plan.until).on(plan.width);
    let length = BESIDE + label_width(label);
    if x + length <= end {
        (Some(Side::Right), Stretch { left: x - CLEAR, right: x + length })
    } else if x - length >= 0 {
        (Some(Side::Left), Stretch { left: x - length, right: x + CLEAR })
    } else {
        (None, Stretch { left: x - CLEAR, right: x + CLEAR })
    }
}

fn joined(own: Stretch, days: Option<Stretch>) -> Stretch {
    days.map_or(own, |days| Stretch { left: own.left.min(days.left), right: own.right.max(days.right) })
}

fn mark(
    spot: &PlacementRequest<'_>,
    x: i32,
    days: Option<Stretch>,
    label: Option<Side>,
    y: i32,
    size: MarkSize,
    plan: &Plan,
) -> Mark {
    let along = |pixels| Along::of(pixels, plan.width);
    Mark {
        event: spot.event,
        x: along(x),
        y,
        days: days.map(|days| (along(days.left), along(days.right))),
        label,
        size,
    }
}

/// How far each row of a lane is occupied.
#[derive(Default)]
struct Rows(Vec<i32>);

impl Rows {
    /// Occupies a stretch of the first row that is free from there on.
    fn take(&mut self, room: Stretch, gap: i32) -> i32 {
        let found = self.0.iter().position(|end| end + gap <= room.left);
        let row = found.unwrap_or_else(|| {
            self.0.push(0);
            self.0.len() - 1
        });
        self.0[row] = room.right;
        i32::try_from(row).unwrap_or(0)
    }

    fn count(&self) -> i32 {
        i32::try_from(self.0.len()).unwrap_or(0)
    }
}
