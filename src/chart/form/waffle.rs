//! Squares: each stands for one per cent, or for one thing.

use crate::chart::canvas::{Canvas, RowDirection};
use crate::chart::metrics::{LINE, NEAR};
use crate::chart::shape::{Anchor, Class, Role, Shape};
use crate::format::argsort;
use crate::geometry::{Dimensions, Point};
use crate::model::Unit;

/// Squares per row.
const ACROSS: i32 = 10;

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    let Some(column) = canvas.columns().first().copied() else { return };
    canvas.row_direction = RowDirection::Down;
    let squares = squares(canvas, column);
    let side = if canvas.is_compact() { 230 } else { 260 };
    let step = side + 30;
    for (index, row) in squares.iter().enumerate() {
        let index = i32::try_from(index).unwrap_or(0);
        let at = Point::new((index % ACROSS) * step, NEAR + (index / ACROSS) * step);
        let class = Class::of(Role::Bar).tone(canvas.tone(*row, column));
        // The squares of the other rows would give the answer away.
        canvas.push(Shape::Rect(at, Dimensions::new(side, side), class.hiding_answer(canvas.selection.is_asking)));
    }
    let count = i32::try_from(squares.len()).unwrap_or(0);
    let squares_height = NEAR + (count + ACROSS - 1) / ACROSS * step;
    // The list of names is beside the squares, or below them on phones.
    let (left, mut y) =
        if canvas.is_compact() { (0, squares_height + LINE) } else { (ACROSS * step + 4 * NEAR, NEAR + LINE) };
    for row in 0..canvas.figure.rows.len() {
        let class = Class::of(Role::Bar).tone(canvas.tone(row, column));
        canvas.push(Shape::Rect(Point::new(left, y - 65), Dimensions::new(130, 130), class));
        canvas.text(
            Point::new(left + 220, y),
            Anchor::Start,
            &canvas.written(row, column),
            Class::of(Role::Value).hiding_answer(canvas.selection.is_asking),
        );
        let words = canvas.row_words(row);
        let names = left + 220 + super::rows::value_room(canvas, &[column]);
        canvas.reading(row, column, Point::new(left + 65, y));
        y = canvas.lines(Point::new(names, y), canvas.width() - names, &words, Class::of(Role::Label)) + NEAR;
    }
    canvas.height = squares_height.max(y);
}

/// The row of each square; shares are rounded by largest remainder, so that a hundred squares are drawn.
fn squares(canvas: &Canvas<'_>, column: usize) -> Vec<usize> {
    let values: Vec<f64> =
        (0..canvas.figure.rows.len()).map(|row| canvas.cell(row, column).middle().unwrap_or(0.0)).collect();
    let is_share = canvas.figure.unit(canvas.selection.measure, column) == Unit::Percent;
    let mut counts: Vec<f64> = values.iter().map(|value| value.floor()).collect();
    if is_share {
        let missing = 100.0 - counts.iter().sum::<f64>();
        let rests: Vec<f64> = values.iter().zip(&counts).map(|(value, count)| count - value).collect();
        let order = argsort(&rests);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
        let missing = missing.clamp(0.0, 100.0) as usize;
        for index in order.into_iter().take(missing) {
            counts[index] += 1.0;
        }
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the checker allows at most 120")]
    let times = |count: f64| count as usize;
    counts.into_iter().enumerate().flat_map(|(row, count)| std::iter::repeat_n(row, times(count))).collect()
}
