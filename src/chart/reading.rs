//! Reading a drawing by pointer and keys: which value is nearest, which comes next.

use super::canvas::{Drawing, Reading, RowDirection};
use crate::geometry::Point;

/// A step requested by a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// The first value of the series.
    Home,
    /// The last value of the series.
    End,
}

/// The value nearest to a position; nearest along the rows first, because that is how one points at a line.
pub fn nearest(drawing: &Drawing, Point { x, y }: Point) -> Option<usize> {
    let distance = |reading: &Reading| {
        let (across, down) = ((reading.at.x - x).unsigned_abs(), (reading.at.y - y).unsigned_abs());
        let (along, beside) = if drawing.row_direction == RowDirection::Down { (down, across) } else { (across, down) };
        u64::from(along) * 4 + u64::from(beside)
    };
    drawing.readings.iter().enumerate().min_by_key(|(_, reading)| distance(reading)).map(|(index, _)| index)
}

/// The value that a key leads to; unchanged at an end.
pub fn step(drawing: &Drawing, from: Option<usize>, step: Step) -> Option<usize> {
    let readings = &drawing.readings;
    let Some(from) = from.filter(|from| *from < readings.len()) else {
        return if step == Step::End { readings.len().checked_sub(1) } else { (!readings.is_empty()).then_some(0) };
    };
    let here = readings[from];
    let same_series = |r: &&(usize, &Reading)| r.1.column == here.column;
    let series: Vec<usize> = readings.iter().enumerate().filter(|r| same_series(&r)).map(|(index, _)| index).collect();
    let rank = series.iter().position(|index| *index == from).unwrap_or(0);
    let (back, on) =
        if drawing.row_direction == RowDirection::Down { (Step::Up, Step::Down) } else { (Step::Left, Step::Right) };
    let found = match step {
        Step::Home => series.first().copied(),
        Step::End => series.last().copied(),
        _ if step == back => rank.checked_sub(1).map(|rank| series[rank]),
        _ if step == on => series.get(rank + 1).copied(),
        _ => beside(readings, here, step),
    };
    found.or(Some(from))
}

/// The value of the next or previous series in the same row, or in the nearest one.
fn beside(readings: &[Reading], here: Reading, step: Step) -> Option<usize> {
    let columns = readings.iter().map(|r| r.column);
    let column = match step {
        Step::Down | Step::Right => columns.filter(|column| *column > here.column).min()?,
        _ => columns.filter(|column| *column < here.column).max()?,
    };
    let candidates = readings.iter().enumerate().filter(|(_, r)| r.column == column);
    candidates.min_by_key(|(_, r)| r.row.abs_diff(here.row)).map(|(index, _)| index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geometry::Dimensions;

    /// Two series of three rows; the second has no value in the first row.
    fn drawing(row_direction: RowDirection) -> Drawing {
        let places = [(0, 0), (1, 0), (2, 0), (1, 1), (2, 1)];
        let at = |row: usize, column: usize| {
            let (row, column) = (i32::try_from(row).unwrap_or(0) * 100, i32::try_from(column).unwrap_or(0) * 50);
            if row_direction == RowDirection::Down { Point::new(column, row) } else { Point::new(row, column) }
        };
        let readings = places.iter().map(|(row, column)| Reading { row: *row, column: *column, at: at(*row, *column) });
        Drawing {
            size: Dimensions::new(300, 300),
            shapes: Vec::new(),
            readings: readings.collect(),
            row_direction,
            prediction_axis: None,
        }
    }

    #[test]
    fn arrows_walk_a_series_and_change_it() {
        let across = drawing(RowDirection::Across);
        assert_eq!(step(&across, None, Step::Right), Some(0));
        assert_eq!(step(&across, Some(0), Step::Right), Some(1));
        assert_eq!(step(&across, Some(2), Step::Right), Some(2), "the end holds");
        assert_eq!(step(&across, Some(0), Step::Down), Some(3), "the nearest row that has a value");
        assert_eq!(step(&across, Some(4), Step::Up), Some(2));
        assert_eq!(step(&across, Some(4), Step::Home), Some(3));
        assert_eq!(step(&across, Some(0), Step::End), Some(2));
        let down = drawing(RowDirection::Down);
        assert_eq!(step(&down, Some(0), Step::Down), Some(1));
        assert_eq!(step(&down, Some(1), Step::Right), Some(3));
    }

    #[test]
    fn a_pointer_finds_the_row_first() {
        assert_eq!(nearest(&drawing(RowDirection::Across), Point::new(190, 49)), Some(4));
        assert_eq!(nearest(&drawing(RowDirection::Down), Point::new(0, 90)), Some(1));
        let empty = Drawing { readings: Vec::new(), ..drawing(RowDirection::Down) };
        assert_eq!(nearest(&empty, Point::new(0, 0)), None);
    }
}
