//! Named rows plotted at two values, with their names.

use crate::chart::canvas::Canvas;
use crate::chart::metrics::{LINE, NEAR, TEXT, width};
use crate::chart::plane::Plane;
use crate::chart::shape::{Anchor, Class, Role, Shape};
use crate::geometry::Point;
use crate::model::Quality;

/// Radius of a dot whose size carries no meaning.
const DOT: i32 = 50;

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    let columns: Vec<usize> = (0..canvas.figure.columns.len()).filter(|c| !canvas.figure.columns[*c].is_text).collect();
    let [x_column, y_column, ..] = columns.as_slice() else { return };
    let (x_column, y_column) = (*x_column, *y_column);
    let height = if canvas.is_compact() { 3200 } else { 3800 };
    let max_ticks = if canvas.is_compact() { 4 } else { 6 };
    let (x, y) = (canvas.value_axis(&[x_column], max_ticks), canvas.value_axis(&[y_column], max_ticks));
    canvas.height = height;
    canvas.text(Point::new(0, LINE / 2 + 10), Anchor::Start, &axis_name(canvas, y_column, "↑"), Class::of(Role::Note));
    let plane =
        canvas.plane(Point::new(0, 2 * LINE), Point::new(canvas.width() - 3 * NEAR, height - LINE - NEAR), x, y);
    let end = Point::new(canvas.width(), height - LINE / 2);
    canvas.text(end, Anchor::End, &axis_name(canvas, x_column, "→"), Class::of(Role::Note));
    let rows: Vec<usize> = (0..canvas.figure.rows.len()).collect();
    let place = |canvas: &Canvas<'_>, plane: &Plane, row: usize| {
        let (x, y) = (canvas.cell(row, x_column).middle()?, canvas.cell(row, y_column).middle()?);
        Some(plane.at(canvas.length(x), canvas.length(y)))
    };
    let size = |canvas: &Canvas<'_>, row: usize| radius(canvas, columns.get(2).copied(), row);
    let dot = |row: usize| Some(PlacedDot { row, at: place(canvas, &plane, row)?, radius: size(canvas, row) });
    let dots: Vec<PlacedDot> = rows.iter().filter_map(|row| dot(*row)).collect();
    // What a label may not cover: the dots, and the labels already placed.
    let mut taken: Vec<Bounds> = dots.iter().map(Bounds::of_dot).collect();
    for PlacedDot { row, at, radius } in &dots {
        let tone = canvas.tone(*row, y_column);
        let quality = [x_column, y_column].map(|column| canvas.cell(*row, column).quality);
        let quality = quality.into_iter().find(|q| *q != Quality::Reported).unwrap_or_default();
        canvas.push(Shape::Dot(*at, *radius, Class::of(Role::Dot).tone(tone).quality(quality)));
        let words = canvas.row_words(*row);
        let label = label(&words, *at, *radius, &taken, canvas.width(), &plane);
        taken.push(label.bounds);
        canvas.text(label.at, label.anchor, &words, Class::of(Role::Label).tone(tone));
    }
    for PlacedDot { row, at, .. } in dots {
        canvas.reading(row, y_column, at);
    }
    let left_out: Vec<String> =
        rows.iter().filter(|row| place(canvas, &plane, **row).is_none()).map(|row| canvas.row_words(*row)).collect();
    if !left_out.is_empty() {
        let pattern = canvas.context.messages.not_drawn();
        let text = crate::format::fill(pattern, &[("names", &left_out.join(", "))]);
        let y = canvas.height + LINE / 2;
        canvas.height = canvas.lines(Point::new(0, y), canvas.width(), &text, Class::of(Role::Note)) - LINE / 2;
    }
}

/// A row's dot in the drawing.
struct PlacedDot {
    row: usize,
    at: Point,
    radius: i32,
}

/// A rectangle: its top left and its bottom right corner.
struct Bounds {
    from: Point,
    to: Point,
}

impl Bounds {
    fn of_dot(dot: &PlacedDot) -> Self {
        let PlacedDot { at, radius, .. } = *dot;
        Self { from: Point::new(at.x - radius, at.y - radius), to: Point::new(at.x + radius, at.y + radius) }
    }

    fn overlap(&self, other: &Self) -> bool {
        self.from.x < other.to.x && self.to.x > other.from.x && self.from.y < other.to.y && self.to.y > other.from.y
    }
}

/// A name placed where it has room.
struct PlacedLabel {
    anchor: Anchor,
    at: Point,
    bounds: Bounds,
}

fn axis_name(canvas: &Canvas<'_>, column: usize, arrow: &str) -> String {
    format!("{arrow} {}", canvas.figure.columns[column].label)
}

/// The radius of a dot whose area is proportional to its value's share of the largest.
fn radius(canvas: &Canvas<'_>, column: Option<usize>, row: usize) -> i32 {
    let Some(column) = column else { return DOT };
    let high = canvas.extent(&[column]).high;
    let value = canvas.cell(row, column).middle().unwrap_or(0.0).max(0.0);
    #[expect(clippy::cast_possible_truncation, reason = "at most 220")]
    let radius = (220.0 * (value / high).sqrt()).round() as i32;
    radius.max(20)
}

/// The first position around a dot where its name covers nothing: right, left, above, below.
fn label(words: &str, at: Point, radius: i32, taken: &[Bounds], canvas_width: i32, plane: &Plane) -> PlacedLabel {
    let w = width(words);
    let beside = radius + NEAR / 2;
    let candidates = [
        (Anchor::Start, Point::new(at.x + beside, at.y)),
        (Anchor::End, Point::new(at.x - beside, at.y)),
        (Anchor::Middle, Point::new(at.x, at.y - beside - TEXT / 2)),
        (Anchor::Middle, Point::new(at.x, at.y + beside + TEXT / 2)),
        (Anchor::Start, Point::new(at.x + radius, at.y - beside - TEXT / 2)),
        (Anchor::Start, Point::new(at.x + radius, at.y + beside + TEXT / 2)),
        (Anchor::End, Point::new(at.x - radius, at.y - beside - TEXT / 2)),
        (Anchor::End, Point::new(at.x - radius, at.y + beside + TEXT / 2)),
    ];
    let bounds = |(anchor, Point { x, y }): (Anchor, Point)| {
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - w / 2,
            Anchor::End => x - w,
        };
        Bounds { from: Point::new(left, y - TEXT / 2), to: Point::new(left + w, y + TEXT / 2) }
    };
    let free = |candidate: &(Anchor, Point)| {
        let own = bounds(*candidate);
        let inside =
            own.from.x >= plane.from.x && own.to.x <= canvas_width && own.from.y >= 0 && own.to.y <= plane.to.y;
        inside && !taken.iter().any(|other| own.overlap(other))
    };
    let chosen = candidates.into_iter().find(free).unwrap_or(candidates[0]);
    PlacedLabel { anchor: chosen.0, at: chosen.1, bounds: bounds(chosen) }
}
