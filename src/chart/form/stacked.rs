//! One bar for each named row, made up of the columns' values.

use super::rows::{Names, RowTops, group_heading};
use crate::chart::canvas::{Canvas, RowDirection};
use crate::chart::metrics::{NEAR, width};
use crate::chart::plane::Axis;
use crate::chart::shape::{Anchor, Class, Role, Shape};
use crate::geometry::{Dimensions, Point};
use crate::model::{Decimal, Quality};

/// Height of a bar.
const BAR: i32 = 220;

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    canvas.row_direction = RowDirection::Down;
    let columns = canvas.columns();
    let names = Names::of(canvas);
    let rows = 0..canvas.figure.rows.len();
    let total = |row: usize| columns.iter().filter_map(|column| canvas.cell(row, *column).middle()).sum::<f64>();
    let maximum = rows.clone().map(total).fold(0.0, f64::max);
    let unit_scale = canvas.unit_scale(columns.first().copied().unwrap_or(0));
    let places = rows.clone().flat_map(|row| columns.iter().map(move |column| (row, *column)));
    let places = places.filter_map(|(row, column)| canvas.cell(row, column).value).map(Decimal::places).max();
    let written = |row: usize| unit_scale.short(Decimal::round(total(row), places.unwrap_or(0)));
    let room = rows.clone().map(|row| width(&written(row))).max().unwrap_or(0) + 2 * NEAR;
    let totals: Vec<String> = rows.clone().map(written).collect();
    let plane = canvas.plane(
        Point::new(names.left, 0),
        Point::new(canvas.width() - room, 100),
        Axis::bare(0.0, maximum),
        Axis::bare(0.0, 1.0),
    );
    let mut top = canvas.legend(&columns);
    let mut before = None;
    for row in rows {
        top = group_heading(canvas, row, before, top);
        before = Some(row);
        let RowTops { values: bar_top, next } = names.draw(canvas, row, top, BAR);
        let mut sum = 0.0;
        for column in &columns {
            let Some(value) = canvas.cell(row, *column).middle().filter(|value| *value > 0.0) else { continue };
            let (from, to) = (plane.at(sum, 0.0).x, plane.at(sum + value, 0.0).x);
            sum += value;
            let class = Class::of(Role::Bar).tone(canvas.figure.columns[*column].tone);
            let quality = canvas.cell(row, *column).quality;
            canvas.push(Shape::Rect(
                Point::new(from, bar_top),
                Dimensions::new(to - from, BAR),
                class.quality(quality),
            ));
            let words = canvas.written(row, *column);
            let middle = Point::new(i32::midpoint(from, to), bar_top + BAR / 2);
            if width(&words) + NEAR < to - from && quality == Quality::Reported {
                canvas.text(middle, Anchor::Middle, &words, Class { role: Role::Filled, ..class });
            }
            canvas.reading(row, *column, middle);
        }
        let end = plane.at(sum, 0.0).x + NEAR;
        canvas.text(Point::new(end, bar_top + BAR / 2), Anchor::Start, &totals[row], Class::of(Role::Value));
        top = next;
    }
    canvas.height = top;
}
