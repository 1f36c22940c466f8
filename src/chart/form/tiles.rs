//! Named places in a grid, not a map: on phones they flow in reading order, so that every name has enough room.

use crate::chart::canvas::{Canvas, RowDirection};
use crate::chart::metrics::{LINE, NEAR, TEXT, width, wrap};
use crate::chart::shape::{Anchor, Class, Role, Shape};
use crate::geometry::{Dimensions, Point};
use crate::model::Tone;

/// Distance between tiles.
const BETWEEN: i32 = 40;

/// Draws the figure.
pub fn draw(canvas: &mut Canvas<'_>) {
    let columns = &canvas.figure.columns;
    let text = columns.iter().position(|c| c.is_text);
    let numbers = canvas.columns();
    let rows: Vec<usize> = (0..canvas.figure.rows.len()).collect();
    let across = across(canvas);
    let tile_width = (canvas.width() - (across - 1) * BETWEEN) / across;
    let inner = tile_width - NEAR;
    let lines = |row: usize| wrap(&canvas.row_words(row), inner);
    let values = |row: usize| {
        let written = numbers.iter().filter(|column| canvas.cell(row, **column).middle().is_some());
        written.map(|column| canvas.written(row, *column)).collect::<Vec<String>>()
    };
    let maximum = |count: &dyn Fn(usize) -> usize| rows.iter().map(|row| count(*row)).max().unwrap_or(0);
    let height = i32::try_from(maximum(&|row| lines(row).len()) + maximum(&|row| values(row).len())).unwrap_or(1);
    let height = height * LINE + NEAR;
    let mut top = legend(canvas, text);
    let highest = canvas.extent(numbers.get(..1).unwrap_or_default()).high;
    let mut group: Option<String> = None;
    let (mut flowing, mut bottom) = (0, top);
    let mut readings = Vec::new();
    for row in rows {
        let own = canvas.figure.rows[row].group.clone();
        let at = if canvas.is_compact() {
            if own != group && own.is_some() {
                // A group starts on a line of its own.
                top = if flowing == 0 { top } else { bottom + NEAR };
                flowing = 0;
                group = own;
            }
            let at = Point::new((flowing % 3) * (tile_width + BETWEEN), top + (flowing / 3) * (height + BETWEEN));
            flowing += 1;
            at
        } else {
            let tile = canvas.figure.rows[row].tile.unwrap_or_default();
            Point::new(i32::from(tile.column) * (tile_width + BETWEEN), top + i32::from(tile.row) * (height + BETWEEN))
        };
        bottom = bottom.max(at.y + height + BETWEEN);
        let tone = tone(canvas, row, text, &numbers, highest);
        let class = Class::of(Role::Tile).tone(tone);
        canvas.push(Shape::Rect(at, Dimensions::new(tile_width, height), class));
        let words = if tone == Tone::A { Class::of(Role::Filled) } else { Class::of(Role::Value) };
        let mut y = at.y + NEAR / 2 + LINE / 2;
        let centre = at.x + tile_width / 2;
        let written = values(row);
        for line in lines(row) {
            canvas.text(Point::new(centre, y), Anchor::Middle, &line, words);
            y += LINE;
        }
        for line in written.iter().filter(|line| width(line) <= inner + NEAR) {
            canvas.text(Point::new(centre, y), Anchor::Middle, line, words);
            y += LINE;
        }
        let column = text.or(numbers.first().copied()).unwrap_or(0);
        readings.push((row, column, Point::new(centre, at.y + height / 2)));
    }
    for (row, column, at) in readings {
        canvas.reading(row, column, at);
    }
    canvas.row_direction = RowDirection::Down;
    canvas.height = bottom;
}

/// How many tiles fit side by side.
fn across(canvas: &Canvas<'_>) -> i32 {
    if canvas.is_compact() {
        return 3;
    }
    let tiles = canvas.figure.rows.iter().filter_map(|row| row.tile);
    tiles.map(|tile| i32::from(tile.column) + 1).max().unwrap_or(1)
}

/// The words that tiles stand for, in order of first occurrence.
fn levels<'a>(canvas: &Canvas<'a>, column: usize) -> Vec<&'a str> {
    let mut levels: Vec<&str> = Vec::new();
    for row in 0..canvas.figure.rows.len() {
        if let Some(text) = canvas.cell(row, column).text.as_deref().filter(|text| !levels.contains(text)) {
            levels.push(text);
        }
    }
    levels
}

/// The tones of words: the first is the strongest.
const LEVELS: [Tone; 4] = [Tone::A, Tone::B, Tone::C, Tone::Other];

fn tone(canvas: &Canvas<'_>, row: usize, text: Option<usize>, numbers: &[usize], highest: f64) -> Tone {
    if let Some(column) = text {
        let level = canvas
            .cell(row, column)
            .text
            .as_deref()
            .and_then(|text| levels(canvas, column).iter().position(|level| *level == text));
        return level.and_then(|level| LEVELS.get(level)).copied().unwrap_or_default();
    }
    // By number: a third, two thirds, or all of the highest.
    let value = numbers.first().and_then(|column| canvas.cell(row, *column).middle()).unwrap_or(0.0);
    match value / highest {
        part if part <= 0.0 => Tone::None,
        part if part <= 1.0 / 3.0 => Tone::C,
        part if part <= 2.0 / 3.0 => Tone::B,
        _ => Tone::A,
    }
}

fn legend(canvas: &Canvas<'_>, text: Option<usize>) -> i32 {
    let Some(column) = text else {
        let names: Vec<&str> = canvas.columns().iter().map(|c| canvas.figure.columns[*c].label.as_str()).collect();
        let at = Point::new(0, LINE / 2 + 20);
        return canvas.lines(at, canvas.width(), &names.join(" · "), Class::of(Role::Note)) - LINE / 2 + NEAR;
    };
    let mut at = Point::new(0, LINE / 2 + 20);
    for (level, tone) in levels(canvas, column).into_iter().zip(LEVELS) {
        let needed = TEXT * 2 + NEAR + width(level) + 2 * NEAR;
        if at.x > 0 && at.x + needed > canvas.width() {
            at = Point::new(0, at.y + LINE + 40);
        }
        canvas.push(Shape::Rect(
            Point::new(at.x, at.y - TEXT / 2),
            Dimensions::new(TEXT * 3 / 2, TEXT),
            Class::of(Role::Tile).tone(tone),
        ));
        canvas.text(Point::new(at.x + TEXT * 2, at.y), Anchor::Start, level, Class::of(Role::Label));
        at.x += needed;
    }
    at.y + LINE / 2 + NEAR * 2
}
