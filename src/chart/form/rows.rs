//! Named rows, one below the other: their order, their names, and the axis for their values.

use crate::chart::canvas::Canvas;
use crate::chart::metrics::{LINE, NEAR, TEXT, width, wrap};
use crate::chart::shape::{Anchor, Class, Role};
use crate::format::argsort;
use crate::geometry::Point;

/// The rows in drawing order.
pub fn order(canvas: &Canvas<'_>, column: usize) -> Vec<usize> {
    let rows = 0..canvas.figure.rows.len();
    if !canvas.figure.ranked {
        return rows.collect();
    }
    let keys: Vec<f64> = rows.map(|row| canvas.cell(row, column).middle().map_or(f64::INFINITY, |v| -v)).collect();
    argsort(&keys)
}

/// Where names are: beside the values if there is room, above them on phones.
pub struct Names {
    /// Left edge of the values.
    pub left: i32,
    above: bool,
}

/// Where a row continues below its name.
pub struct RowTops {
    /// Top of its values.
    pub values: i32,
    /// Top of the next row.
    pub next: i32,
}

/// Maximum room for names beside the values.
const BESIDE: i32 = 2100;

impl Names {
    /// Finds room for the names of all rows.
    pub fn of(canvas: &Canvas<'_>) -> Self {
        if canvas.is_compact() {
            return Self { left: 0, above: true };
        }
        let rows = 0..canvas.figure.rows.len();
        let lines = rows.flat_map(|row| wrap(&canvas.row_words(row), BESIDE));
        let widest = lines.map(|line| width(&line)).max().unwrap_or(0);
        Self { left: widest + 2 * NEAR, above: false }
    }

    /// Draws a row's name at its top, `height` being that of its values.
    pub fn draw(&self, canvas: &Canvas<'_>, row: usize, top: i32, height: i32) -> RowTops {
        let words = canvas.row_words(row);
        let class = Class::of(Role::Label);
        if self.above {
            let below = canvas.lines(Point::new(0, top + LINE / 2), canvas.width(), &words, class) - LINE / 2;
            return RowTops { values: below + 20, next: below + 20 + height + TEXT };
        }
        let lines = wrap(&words, BESIDE);
        let names_height = LINE * i32::try_from(lines.len()).unwrap_or(1);
        let room = height.max(names_height);
        let mut y = top + room / 2 - names_height / 2 + LINE / 2;
        for line in lines {
            canvas.text(Point::new(self.left - 2 * NEAR, y), Anchor::End, &line, class);
            y += LINE;
        }
        RowTops { values: top + (room - height) / 2, next: top + room + TEXT * 6 / 10 }
    }
}

/// Draws the heading of a group where a new one starts; returns the top of its first row.
pub fn group_heading(canvas: &Canvas<'_>, row: usize, before: Option<usize>, top: i32) -> i32 {
    let group = |row: usize| canvas.figure.rows[row].group.as_deref();
    match group(row) {
        Some(words) if before.is_none_or(|before| group(before) != Some(words)) => {
            let top = if before.is_some() { top + LINE / 2 } else { top };
            canvas.text(Point::new(0, top + LINE / 2), Anchor::Start, words, Class::of(Role::Heading));
            top + LINE + NEAR
        }
        _ => top,
    }
}

/// Room for the widest value written after a bar.
pub fn value_room(canvas: &Canvas<'_>, columns: &[usize]) -> i32 {
    let rows = 0..canvas.figure.rows.len();
    let widths = rows.flat_map(|row| columns.iter().map(move |column| (row, *column)));
    widths.map(|(row, column)| width(&canvas.written(row, column))).max().unwrap_or(0) + 2 * NEAR
}
