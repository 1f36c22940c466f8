//! Lines over dates, labelled at their ends.

use crate::chart::canvas::{Canvas, ValueAxis};
use crate::chart::downsample::downsample;
use crate::chart::labels::spread;
use crate::chart::metrics::{LINE, NEAR, TEXT, width, wrap};
use crate::chart::plane::Plane;
use crate::chart::shape::{Anchor, Class, PathKind, Role, Shape};
use crate::chart::time;
use crate::geometry::Point;
use crate::model::Quality;

/// Up to this many values of a series are drawn as dots too.
const DOTS: usize = 16;

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    let columns = canvas.columns();
    let height = if canvas.is_compact() { 2600 } else { 3400 };
    let names = columns.iter().map(|column| name(canvas, *column));
    let widest = names.flatten().map(|line| width(&line)).max().unwrap_or(0);
    let (from, to) = (Point::new(0, LINE), Point::new(canvas.width() - widest - 2 * NEAR, height));
    canvas.height = height;
    let y = canvas.value_axis(&columns, if canvas.is_compact() { 4 } else { 6 });
    let dates = canvas.figure.rows.iter().filter_map(|row| row.date);
    let x = time::axis(dates, if canvas.is_compact() { 4 } else { 8 });
    let plane = canvas.plane(from, to, x, y);
    draw_prediction_axis(canvas, &plane);
    for column in &columns {
        series(canvas, &plane, *column);
    }
    names_at_ends(canvas, &plane, &columns);
    marks(canvas, &plane);
}

/// A series' name, wrapped where a phone has no room.
fn name(canvas: &Canvas<'_>, column: usize) -> Vec<String> {
    wrap(&canvas.figure.columns[column].label, if canvas.is_compact() { 700 } else { 1400 })
}

pub fn place(canvas: &Canvas<'_>, plane: &Plane, row: usize, column: usize) -> Option<Point> {
    let value = canvas.cell(row, column).middle()?;
    let date = canvas.figure.rows[row].date?;
    Some(plane.at(time::years(date), canvas.length(value)))
}

/// Draws one series: runs of rows with values as lines, rows without as gaps, isolated uncertain values as dots.
pub fn series(canvas: &mut Canvas<'_>, plane: &Plane, column: usize) {
    let tone = canvas.figure.columns[column].tone;
    let rows = canvas.figure.rows.len();
    let values: Vec<(usize, Point)> =
        (0..rows).filter_map(|row| Some((row, place(canvas, plane, row, column)?))).collect();
    let is_break =
        |row: usize| canvas.figure.breaks.iter().any(|b| usize::from(b.column) == column && usize::from(b.row) == row);
    ranges(canvas, plane, column);
    let class = Class::of(Role::Line).tone(tone);
    let mut run: Vec<Point> = Vec::new();
    let flush = |run: &mut Vec<Point>| {
        if run.len() > 1 {
            canvas.push(Shape::Path(downsample(run), PathKind::Open, class));
        }
        run.clear();
    };
    for (index, (row, point)) in values.iter().enumerate() {
        let Some((before, from)) = index.checked_sub(1).map(|before| values[before]) else {
            run.push(*point);
            continue;
        };
        let quality = canvas.cell(*row, column).quality;
        let asked = canvas.is_asked(*row, column) || canvas.is_asked(before, column);
        if is_break(*row) {
            flush(&mut run);
        } else if row - before > 1 && canvas.figure.rows.len() > DOTS {
            flush(&mut run);
            canvas.push(Shape::Line(from, *point, Class::of(Role::Gap).tone(tone)));
        } else if quality == Quality::Planned || asked {
            flush(&mut run);
            canvas.push(Shape::Line(from, *point, class.quality(quality).hiding_answer(asked)));
        }
        run.push(*point);
    }
    flush(&mut run);
    let last = values.len().saturating_sub(1);
    for (index, (row, point)) in values.iter().enumerate() {
        let cell = canvas.cell(*row, column);
        let doubtful = matches!(cell.quality, Quality::Disputed | Quality::Planned) || cell.range.is_some();
        if values.len() <= DOTS || index == last || doubtful {
            let class = Class::of(Role::Dot).tone(tone).quality(cell.quality);
            canvas.push(Shape::Dot(*point, 32, class.hiding_answer(canvas.is_asked(*row, column))));
        }
        canvas.reading(*row, column, *point);
    }
}

/// Draws the ranges of a series as vertical strokes.
fn ranges(canvas: &Canvas<'_>, plane: &Plane, column: usize) {
    for row in 0..canvas.figure.rows.len() {
        let (Some(range), Some(date)) = (canvas.cell(row, column).range, canvas.figure.rows[row].date) else {
            continue;
        };
        let end = |value: f64| plane.at(time::years(date), canvas.length(value));
        let class = Class::of(Role::Range).tone(canvas.figure.columns[column].tone);
        let class = class.hiding_answer(canvas.is_asked(row, column));
        canvas.push(Shape::Line(end(range.low.to_f64()), end(range.high.to_f64()), class));
    }
}

/// The end of a series, where its name is placed.
struct SeriesEnd {
    column: usize,
    at: Point,
    /// Whether its last value is the one that the reader is asked for.
    is_asked: bool,
}

fn names_at_ends(canvas: &Canvas<'_>, plane: &Plane, columns: &[usize]) {
    let rows = canvas.figure.rows.len();
    let ends: Vec<SeriesEnd> = columns
        .iter()
        .filter_map(|column| {
            let row = (0..rows).rev().find(|row| canvas.cell(*row, *column).middle().is_some())?;
            let at = place(canvas, plane, row, *column)?;
            Some(SeriesEnd { column: *column, at, is_asked: canvas.is_asked(row, *column) })
        })
        .collect();
    let tallest = ends.iter().map(|end| name(canvas, end.column).len()).max().unwrap_or(1);
    let tallest = i32::try_from(tallest).unwrap_or(1);
    let centres: Vec<i32> = ends.iter().map(|end| end.at.y).collect();
    let gap = LINE * tallest + 10;
    let placed = spread(&centres, gap, plane.from.y + gap / 2 - LINE / 2, plane.to.y - gap / 2 + LINE / 2);
    for (SeriesEnd { column, at: end, is_asked }, centre) in ends.into_iter().zip(placed) {
        let tone = canvas.figure.columns[column].tone;
        let lines = name(canvas, column);
        let x = plane.to.x + 2 * NEAR - 20;
        if (centre - end.y).abs() > TEXT / 2 || x - end.x > 3 * NEAR {
            let class = Class::of(Role::Leader).tone(tone).hiding_answer(is_asked);
            canvas.push(Shape::Line(Point::new(end.x + 40, end.y), Point::new(x - 20, centre), class));
        }
        let first = centre - LINE * (i32::try_from(lines.len()).unwrap_or(1) - 1) / 2;
        for (line, y) in lines.iter().zip((first..).step_by(LINE.unsigned_abs() as usize)) {
            canvas.text(
                Point::new(x, y),
                Anchor::Start,
                line,
                Class::of(Role::Label).tone(tone).hiding_answer(is_asked),
            );
        }
    }
}

/// Annotations beside values, on the side with more room.
pub fn marks(canvas: &Canvas<'_>, plane: &Plane) {
    for mark in &canvas.figure.marks {
        let (row, column) = (usize::from(mark.row), usize::from(mark.column));
        let Some(at) = place(canvas, plane, row, column).filter(|_| !canvas.selection.hidden[column]) else { continue };
        let lines = wrap(&mark.text, if canvas.is_compact() { 1000 } else { 1600 });
        let height = LINE * i32::try_from(lines.len()).unwrap_or(1);
        let widest = lines.iter().map(|line| width(line)).max().unwrap_or(0);
        let x = (at.x - widest / 2).clamp(plane.from.x + NEAR, (plane.to.x - widest).max(plane.from.x + NEAR));
        // The nearest position, above or below, where the words cover no line.
        let places = (1..12).flat_map(|step| [at.y - TEXT * step - height, at.y + TEXT * step]);
        let inside = |top: &i32| *top >= plane.from.y - LINE && top + height <= plane.to.y;
        let mut places = places.filter(inside);
        let free = |top: &i32| !covers(canvas, plane, Point::new(x, *top), Point::new(x + widest, top + height));
        let first_place = places.clone().next().unwrap_or(at.y);
        let top = places.find(free).unwrap_or(first_place);
        let near = if top < at.y { top + height } else { top };
        canvas.push(Shape::Line(Point::new(at.x, near), at, Class::of(Role::Leader)));
        let first = top + LINE / 2;
        for (line, y) in lines.iter().zip((first..).step_by(LINE.unsigned_abs() as usize)) {
            canvas.text(Point::new(x, y), Anchor::Start, line, Class::of(Role::Note));
        }
    }
}

/// Whether a rectangle covers part of a series.
fn covers(canvas: &Canvas<'_>, plane: &Plane, from: Point, to: Point) -> bool {
    canvas.columns().into_iter().any(|column| {
        let rows = 0..canvas.figure.rows.len();
        let points: Vec<Point> = rows.filter_map(|row| place(canvas, plane, row, column)).collect();
        points.windows(2).any(|pair| {
            // Twenty points along each segment are enough for words.
            (0..=20).any(|part| {
                let x = pair[0].x + (pair[1].x - pair[0].x) * part / 20;
                let y = pair[0].y + (pair[1].y - pair[0].y) * part / 20;
                x >= from.x - NEAR && x <= to.x + NEAR && y >= from.y - NEAR / 2 && y <= to.y + NEAR / 2
            })
        })
    })
}

fn draw_prediction_axis(canvas: &mut Canvas<'_>, plane: &Plane) {
    let Some(predict) = &canvas.figure.predict else { return };
    let Some(date) = canvas.figure.rows[usize::from(predict.row)].date else { return };
    let (low, high) = (predict.low.to_f64(), predict.high.to_f64());
    let end = |value: f64| plane.at(time::years(date), canvas.length(value));
    canvas.prediction_axis = Some(ValueAxis::new(end(low), end(high), low, high));
}
