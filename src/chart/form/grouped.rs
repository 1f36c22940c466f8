//! Two or more bars for each named row, in the columns' colours.

use super::bars::{bar, value_plane};
use super::rows::{Names, RowTops, group_heading};
use crate::chart::canvas::{Canvas, RowDirection};

/// Height of a bar.
const BAR: i32 = 150;
/// Distance between the bars of a row.
const BETWEEN: i32 = 20;

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    canvas.row_direction = RowDirection::Down;
    let columns = canvas.columns();
    let names = Names::of(canvas);
    let plane = value_plane(canvas, &names, &columns);
    let mut top = canvas.legend(&columns);
    let height = i32::try_from(columns.len()).unwrap_or(1) * (BAR + BETWEEN) - BETWEEN;
    let mut before = None;
    for row in 0..canvas.figure.rows.len() {
        top = group_heading(canvas, row, before, top);
        before = Some(row);
        let RowTops { values: mut bar_top, next } = names.draw(canvas, row, top, height);
        for column in &columns {
            let tone = canvas.figure.columns[*column].tone;
            bar(canvas, &plane, row, *column, tone, bar_top, BAR);
            bar_top += BAR + BETWEEN;
        }
        top = next;
    }
    canvas.height = top;
}
