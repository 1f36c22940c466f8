//! Series over dates, stacked.

use super::line::marks;
use crate::chart::canvas::Canvas;
use crate::chart::labels::spread;
use crate::chart::metrics::{LINE, NEAR, width, wrap};
use crate::chart::plane::Axis;
use crate::chart::shape::{Class, PathKind, Role, Shape};
use crate::chart::time;
use crate::format::UnitScale;
use crate::geometry::Point;
use crate::model::Decimal;

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    let columns = canvas.columns();
    let rows: Vec<usize> = (0..canvas.figure.rows.len())
        .filter(|row| columns.iter().all(|column| canvas.cell(*row, *column).middle().is_some()))
        .collect();
    let height = if canvas.is_compact() { 2600 } else { 3400 };
    let name = |column: usize| wrap(&canvas.figure.columns[column].label, 900);
    let widest = columns.iter().flat_map(|column| name(*column)).map(|line| width(&line)).max().unwrap_or(0);
    let total = |row: usize| columns.iter().filter_map(|column| canvas.cell(row, *column).middle()).sum::<f64>();
    let maximum = rows.iter().map(|row| total(*row)).fold(0.0, f64::max);
    let unit = canvas.figure.unit(canvas.selection.measure, columns.first().copied().unwrap_or(0));
    let unit_scale = UnitScale::of_axis(unit, maximum, canvas.context);
    let y = Axis::round(0.0, maximum, if canvas.is_compact() { 4 } else { 6 })
        .with_words(|value| unit_scale.short(Decimal::round(value, u8::from(maximum < 5.0))));
    let dates = rows.iter().filter_map(|row| canvas.figure.rows[*row].date).collect::<Vec<_>>();
    let x = time::axis(dates.into_iter(), if canvas.is_compact() { 4 } else { 8 });
    canvas.height = height;
    let plane = canvas.plane(Point::new(0, LINE), Point::new(canvas.width() - widest - 2 * NEAR, height), x, y);
    let mut floor = vec![0.0; rows.len()];
    let mut ends = Vec::new();
    for column in &columns {
        let mut upper: Vec<Point> = Vec::new();
        let mut lower: Vec<Point> = Vec::new();
        for (row, below) in rows.iter().zip(&mut floor) {
            let Some(date) = canvas.figure.rows[*row].date else { continue };
            lower.push(plane.at(time::years(date), *below));
            *below += canvas.cell(*row, *column).middle().unwrap_or(0.0);
            upper.push(plane.at(time::years(date), *below));
        }
        let tone = canvas.figure.columns[*column].tone;
        for (row, point) in rows.iter().zip(&upper) {
            canvas.reading(*row, *column, *point);
        }
        if let (Some(top), Some(bottom)) = (upper.last(), lower.last()) {
            ends.push((*column, i32::midpoint(top.y, bottom.y)));
        }
        let outline = upper.iter().copied().chain(lower.into_iter().rev()).collect();
        canvas.push(Shape::Path(outline, PathKind::Closed, Class::of(Role::Area).tone(tone)));
        canvas.push(Shape::Path(upper, PathKind::Open, Class::of(Role::Line).tone(tone)));
    }
    let centres: Vec<i32> = ends.iter().map(|(_, centre)| *centre).collect();
    let placed = spread(&centres, 2 * LINE, plane.from.y, plane.to.y);
    for ((column, _), centre) in ends.iter().zip(placed) {
        let class = Class::of(Role::Label).tone(canvas.figure.columns[*column].tone);
        let label = canvas.figure.columns[*column].label.clone();
        canvas.lines(Point::new(plane.to.x + NEAR, centre), 900, &label, class);
    }
    marks(canvas, &plane);
}
