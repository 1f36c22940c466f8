//! Two rows, one line for each series between them, labelled at both ends.

use crate::chart::canvas::{Canvas, Extent};
use crate::chart::labels::spread;
use crate::chart::metrics::{LINE, NEAR, TEXT, width, wrap};
use crate::chart::plane::{Axis, Plane};
use crate::chart::shape::{Anchor, Class, Role, Shape};
use crate::geometry::Point;

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    let columns: Vec<usize> = canvas.columns();
    let complete = |column: &usize| (0..2).all(|row| canvas.cell(row, *column).middle().is_some());
    let columns: Vec<usize> = columns.into_iter().filter(complete).collect();
    let name_room = if canvas.is_compact() { 1000 } else { 2000 };
    let value = |row: usize, column: usize| width(&canvas.written(row, column));
    let left = columns.iter().map(|column| value(0, *column)).max().unwrap_or(0) + 2 * NEAR;
    let names = columns.iter().flat_map(|c| wrap(&canvas.figure.columns[*c].label, name_room));
    let name = names.map(|line| width(&line)).max().unwrap_or(0);
    let right_value = columns.iter().map(|column| value(1, *column)).max().unwrap_or(0) + NEAR;
    let right = right_value + name + 2 * NEAR;
    let name_lines = columns.iter().map(|c| wrap(&canvas.figure.columns[*c].label, name_room).len()).max().unwrap_or(1);
    let gap = LINE * i32::try_from(name_lines).unwrap_or(1) + 10;
    let count = i32::try_from(columns.len()).unwrap_or(1);
    let height = (if canvas.is_compact() { 2600 } else { 3000 }).max((count + 1) * gap + 2 * LINE);
    canvas.height = height;
    // A slope compares directions, so its axis need not begin at zero.
    let Extent { low, high } = canvas.extent(&columns);
    let axis = Axis::bare(canvas.length(low), canvas.length(high));
    let from = Point::new(left, 2 * LINE);
    let plane = canvas.plane(from, Point::new(canvas.width() - right, height - LINE), Axis::bare(0.0, 1.0), axis);
    stand(canvas, &plane, right_value);
    let at = |canvas: &Canvas<'_>, row: usize, column: usize| {
        let middle = canvas.cell(row, column).middle().unwrap_or(0.0);
        plane.at(if row == 0 { 0.0 } else { 1.0 }, canvas.length(middle))
    };
    let centres = |canvas: &Canvas<'_>, row: usize| {
        let ends: Vec<i32> = columns.iter().map(|column| at(canvas, row, *column).y).collect();
        spread(&ends, if row == 0 { LINE } else { gap }, plane.from.y, plane.to.y)
    };
    let (starts, ends) = (centres(canvas, 0), centres(canvas, 1));
    for ((column, start), end) in columns.iter().zip(starts).zip(ends) {
        let tone = canvas.figure.columns[*column].tone;
        let (from, to) = (at(canvas, 0, *column), at(canvas, 1, *column));
        let quality = canvas.cell(1, *column).quality;
        let asked = canvas.is_asked(1, *column);
        canvas.push(Shape::Line(from, to, Class::of(Role::Line).tone(tone).quality(quality).hiding_answer(asked)));
        for (row, point) in [(0, from), (1, to)] {
            let asked = canvas.is_asked(row, *column);
            let class = Class::of(Role::Dot).tone(tone).quality(canvas.cell(row, *column).quality);
            canvas.push(Shape::Dot(point, 36, class.hiding_answer(asked)));
        }
        let class = Class::of(Role::Value).tone(tone);
        let written = canvas.written(0, *column);
        canvas.text(Point::new(plane.from.x - NEAR, start), Anchor::End, &written, class);
        let written = canvas.written(1, *column);
        let x = plane.to.x + NEAR;
        if (end - to.y).abs() > TEXT / 2 {
            let leader = Class::of(Role::Leader).tone(tone).hiding_answer(asked);
            canvas.push(Shape::Line(Point::new(to.x + 36, to.y), Point::new(x - 10, end), leader));
        }
        canvas.text(Point::new(x, end), Anchor::Start, &written, class.hiding_answer(asked));
        let label = canvas.figure.columns[*column].label.clone();
        let lines = wrap(&label, name_room).len();
        let first = end - LINE * (i32::try_from(lines).unwrap_or(1) - 1) / 2;
        canvas.lines(Point::new(x + right_value, first), name_room, &label, Class::of(Role::Label).tone(tone));
        canvas.reading(0, *column, from);
        canvas.reading(1, *column, to);
    }
}

/// The two rows, each as words above a vertical line.
fn stand(canvas: &mut Canvas<'_>, plane: &Plane, right_value: i32) {
    for (row, x) in [(0, plane.from.x), (1, plane.to.x)] {
        let anchor = if row == 0 { Anchor::Start } else { Anchor::End };
        let at = Point::new(if row == 0 { 0 } else { x + right_value }, LINE / 2 + 20);
        canvas.text(at, anchor, &canvas.row_words(row), Class::of(Role::Heading));
        canvas.push(Shape::Line(Point::new(x, plane.from.y), Point::new(x, plane.to.y), Class::of(Role::Grid)));
    }
}
