//! One bar for each named row, followed by its value.

use super::rows::{Names, RowTops, group_heading, order, value_room};
use crate::chart::canvas::{Canvas, Extent, RowDirection, ValueAxis};
use crate::chart::metrics::{NEAR, TEXT};
use crate::chart::plane::{Axis, Plane};
use crate::chart::shape::{Anchor, Class, Role, Shape};
use crate::geometry::{Dimensions, Point};
use crate::model::{DecimalRange, Tone};

/// Height of a bar.
const BAR: i32 = 180;

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    let Some(column) = canvas.columns().first().copied() else { return };
    canvas.row_direction = RowDirection::Down;
    let names = Names::of(canvas);
    let plane = value_plane(canvas, &names, &[column]);
    let mut top = NEAR;
    let mut before = None;
    for row in order(canvas, column) {
        top = group_heading(canvas, row, before, top);
        before = Some(row);
        let RowTops { values: bar_top, next } = names.draw(canvas, row, top, BAR);
        let tone = canvas.tone(row, column);
        bar(canvas, &plane, row, column, tone, bar_top, BAR);
        top = next;
    }
    canvas.height = top;
}

/// The plane of the bars: from zero, or the lowest value, to the highest, with room for written values.
pub fn value_plane(canvas: &Canvas<'_>, names: &Names, columns: &[usize]) -> Plane {
    let Extent { low, high } = canvas.extent(columns);
    let asked = canvas.figure.predict.as_ref().map(|p| p.high.to_f64());
    let (low, high) = (low.min(0.0), asked.unwrap_or(high).max(high));
    let to = canvas.width() - value_room(canvas, columns);
    canvas.plane(Point::new(names.left, 0), Point::new(to, 100), Axis::bare(low, high), Axis::bare(0.0, 1.0))
}

/// Draws one bar with its range and value.
pub fn bar(canvas: &mut Canvas<'_>, plane: &Plane, row: usize, column: usize, tone: Tone, top: i32, height: i32) {
    let cell = canvas.cell(row, column);
    let asked = canvas.is_asked(row, column);
    let class = Class::of(Role::Bar).tone(tone).quality(cell.quality).hiding_answer(asked);
    let x = |value: f64| plane.at(value, 0.0).x;
    let zero = x(0.0);
    let middle = top + height / 2;
    let mut end = zero;
    if let Some(value) = cell.middle() {
        end = x(value);
        // A bar for a nonzero value is never thinner than a line.
        let length = (end - zero).abs().max(if value == 0.0 { 0 } else { 12 });
        canvas.push(Shape::Rect(Point::new(zero.min(end), top), Dimensions::new(length, height), class));
        end = end.max(zero + 12);
    }
    if let Some(DecimalRange { low, high }) = cell.range {
        let class = Class::of(Role::Range).tone(tone).hiding_answer(asked);
        canvas.push(Shape::Line(Point::new(x(low.to_f64()), middle), Point::new(x(high.to_f64()), middle), class));
        end = end.max(x(high.to_f64()));
    }
    let written = canvas.written(row, column);
    canvas.text(
        Point::new(end + NEAR, middle),
        Anchor::Start,
        &written,
        Class::of(Role::Value).quality(cell.quality).hiding_answer(asked),
    );
    canvas.reading(row, column, Point::new(end, middle));
    if let Some(predict) =
        canvas.figure.predict.as_ref().filter(|p| usize::from(p.row) == row && usize::from(p.column) == column)
    {
        let (low, high) = (predict.low.to_f64(), predict.high.to_f64());
        let y = top + height + TEXT / 4;
        canvas.prediction_axis = Some(ValueAxis::new(Point::new(x(low), y), Point::new(x(high), y), low, high));
    }
}
