//! Each named row from one value to another; with one column, its value and range.

use super::rows::{Names, RowTops, group_heading, order};
use crate::chart::canvas::{Canvas, RowDirection, ValueAxis};
use crate::chart::metrics::{LINE, NEAR, TEXT, width};
use crate::chart::plane::{Axis, Plane};
use crate::chart::shape::{Anchor, Class, Role, Shape};
use crate::geometry::Point;
use crate::model::{DecimalRange, Scale};

/// Height of a row's values: a line of digits above the dots.
const ROW: i32 = 300;

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    canvas.row_direction = RowDirection::Down;
    let columns = canvas.columns();
    let Some(last) = columns.last().copied() else { return };
    let names = Names::of(canvas);
    let plane = value_plane(canvas, &names, &columns);
    let mut top = if columns.len() > 1 { canvas.legend(&columns) } else { NEAR };
    let mut before = None;
    for row in order(canvas, last) {
        top = group_heading(canvas, row, before, top);
        before = Some(row);
        let RowTops { values: row_top, next } = names.draw(canvas, row, top, ROW);
        let y = row_top + ROW - TEXT / 2;
        let x = |value: f64| plane.at(canvas.length(value), 0.0).x;
        canvas.push(Shape::Line(Point::new(plane.from.x, y), Point::new(plane.to.x, y), Class::of(Role::Grid)));
        let middle = |column: usize| Some(Middle { column, x: x(canvas.cell(row, column).middle()?) });
        let middles: Vec<Middle> = columns.iter().filter_map(|column| middle(*column)).collect();
        if let [first, .., last] = middles.as_slice() {
            let class = Class::of(Role::Leader).tone(canvas.tone(row, last.column));
            canvas.push(Shape::Line(
                Point::new(first.x, y),
                Point::new(last.x, y),
                class.hiding_answer(canvas.is_asked(row, last.column)),
            ));
        }
        let words: Vec<i32> = middles.iter().map(|own| width(&canvas.written(row, own.column))).collect();
        let ends = apart(&middles, &words, names.left, canvas.width());
        for (Middle { column, x: at }, centre) in middles.iter().zip(ends) {
            let cell = canvas.cell(row, *column);
            let asked = canvas.is_asked(row, *column);
            let tone = canvas.figure.columns[*column].tone;
            if let Some(DecimalRange { low, high }) = cell.range {
                let class = Class::of(Role::Range).tone(tone).hiding_answer(asked);
                canvas.push(Shape::Line(Point::new(x(low.to_f64()), y), Point::new(x(high.to_f64()), y), class));
            }
            let class = Class::of(Role::Dot).tone(tone).quality(cell.quality).hiding_answer(asked);
            if cell.value.is_some() {
                canvas.push(Shape::Dot(Point::new(*at, y), 60, class));
            }
            let written = canvas.written(row, *column);
            let class = Class { role: Role::Value, ..class };
            canvas.text(Point::new(centre, y - LINE), Anchor::Middle, &written, class);
        }
        let axis_of_row = canvas.figure.predict.as_ref().filter(|p| usize::from(p.row) == row).map(|p| {
            let (low, high) = (p.low.to_f64(), p.high.to_f64());
            ValueAxis::new(Point::new(x(low), y + TEXT / 2), Point::new(x(high), y + TEXT / 2), low, high)
        });
        canvas.prediction_axis = axis_of_row.or(canvas.prediction_axis);
        for Middle { column, x: at } in middles {
            canvas.reading(row, column, Point::new(at, y));
        }
        top = next;
    }
    if canvas.figure.scale == Scale::Log {
        let words = canvas.context.messages.log_scale();
        top = canvas.lines(Point::new(0, top + LINE / 2), canvas.width(), words, Class::of(Role::Note)) - LINE / 2;
    }
    canvas.height = top;
}

/// The plane of the values, without ticks, with room for predictions.
fn value_plane(canvas: &Canvas<'_>, names: &Names, columns: &[usize]) -> Plane {
    let mut axis = canvas.value_axis(columns, 5);
    if let Some(predict) = &canvas.figure.predict {
        axis.high = axis.high.max(canvas.length(predict.high.to_f64()));
    }
    axis.ticks.clear();
    let inset = 350;
    let (from, to) = (Point::new(names.left + inset, 0), Point::new(canvas.width() - inset, 100));
    canvas.plane(from, to, axis, Axis::bare(0.0, 1.0))
}

/// The position of a column's value in its row.
struct Middle {
    column: usize,
    x: i32,
}

/// Centres of the written values: above their dots, moved apart where they would touch, inside the drawing.
fn apart(middles: &[Middle], widths: &[i32], left_edge: i32, right_edge: i32) -> Vec<i32> {
    let mut centres: Vec<i32> = middles.iter().map(|own| own.x).collect();
    if let ([a, b], [wide_a, wide_b]) = (centres.as_mut_slice(), widths) {
        let needed = (wide_a + wide_b) / 2 + NEAR;
        let missing = needed - (*b - *a).abs();
        if missing > 0 {
            let sign = if *b >= *a { 1 } else { -1 };
            *a -= sign * missing / 2;
            *b += sign * (missing - missing / 2);
        }
        // Near an edge both move, so that they still do not touch.
        let left = (*a - wide_a / 2).min(*b - wide_b / 2);
        let right = (*a + wide_a / 2).max(*b + wide_b / 2);
        let by = if left < left_edge { left_edge - left } else { (right_edge - right).min(0) };
        *a += by;
        *b += by;
    } else {
        for (centre, wide) in centres.iter_mut().zip(widths) {
            *centre = (*centre).clamp(left_edge + wide / 2, right_edge - wide / 2);
        }
    }
    centres
}
