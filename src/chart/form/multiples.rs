//! A small panel for each column, each with its own unit and scale, over the same rows.

use super::line;
use crate::chart::canvas::Canvas;
use crate::chart::metrics::{LINE, NEAR, wrap};
use crate::chart::shape::{Anchor, Class, Role, Shape};
use crate::chart::time;
use crate::geometry::{Dimensions, Point};

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    let columns = canvas.columns();
    let count = i32::try_from(columns.len()).unwrap_or(1);
    let across = if canvas.is_compact() { 1 } else { count.min(if count == 4 { 2 } else { 3 }) };
    let between = 4 * NEAR;
    let panel_width = (canvas.width() - (across - 1) * between) / across;
    let headings = columns.iter().map(|c| wrap(&heading_words(canvas, *c), panel_width).len()).max().unwrap_or(1);
    let heading = i32::try_from(headings).unwrap_or(1) * LINE + NEAR;
    let height = if canvas.is_compact() { 1500 } else { 1900 };
    let step = heading + height + 2 * LINE;
    canvas.height = (count + across - 1) / across * step - LINE;
    for (index, column) in (0..).zip(columns) {
        let (left, top) = (index % across * (panel_width + between), index / across * step);
        let label = heading_words(canvas, column);
        canvas.lines(Point::new(left, top + LINE / 2 + 10), panel_width, &label, Class::of(Role::Heading));
        let (from, to) =
            (Point::new(left, top + heading + LINE), Point::new(left + panel_width - NEAR, top + heading + height));
        if canvas.figure.has_dates() {
            let dates = canvas.figure.rows.iter().filter_map(|row| row.date);
            let y = canvas.value_axis(&[column], 4);
            let x = time::axis(dates, if canvas.is_compact() { 5 } else { 4 });
            let plane = canvas.plane(from, to, x, y);
            line::series(canvas, &plane, column);
        } else {
            upright(canvas, column, from, to);
        }
    }
}

/// A panel's heading: what it shows, and in which unit.
fn heading_words(canvas: &Canvas<'_>, column: usize) -> String {
    let label = &canvas.figure.columns[column].label;
    let unit = canvas.unit_scale(column).name();
    if unit.is_empty() { label.clone() } else { format!("{label}, {unit}") }
}

/// Vertical bars for named rows, their values above them.
fn upright(canvas: &mut Canvas<'_>, column: usize, from: Point, to: Point) {
    let rows = i32::try_from(canvas.figure.rows.len()).unwrap_or(1);
    let high = canvas.extent(&[column]).high;
    let step = (to.x - from.x) / rows;
    let plane = canvas.plane(
        from,
        Point::new(to.x, to.y - LINE),
        crate::chart::plane::Axis::bare(0.0, 1.0),
        crate::chart::plane::Axis::bare(0.0, high),
    );
    for (index, row) in (0..).zip(0..canvas.figure.rows.len()) {
        let Some(value) = canvas.cell(row, column).middle() else { continue };
        let y = plane.at(0.0, value).y;
        let x = from.x + index * step;
        let class = Class::of(Role::Bar).tone(canvas.tone(row, column)).quality(canvas.cell(row, column).quality);
        canvas.push(Shape::Rect(Point::new(x, y), Dimensions::new(step * 7 / 10, plane.to.y - y), class));
        let centre = x + step * 35 / 100;
        canvas.text(
            Point::new(centre, y - LINE / 2),
            Anchor::Middle,
            &canvas.written(row, column),
            Class::of(Role::Value),
        );
        canvas.text(
            Point::new(centre, to.y - LINE / 2 + 10),
            Anchor::Middle,
            &canvas.row_words(row),
            Class::of(Role::Tick),
        );
        canvas.reading(row, column, Point::new(centre, y));
    }
}
