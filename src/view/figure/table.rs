//! All values of a figure as a table that can be ordered by any column.

use super::super::element::{Attributed, Node, all, classed, el, plain, text, worded};
use super::{Late, Parts, button};
use crate::chart::{column_ruler, row_words, value, what_if};
use crate::export::key;
use crate::format::{Words, ranked};
use crate::model::{Cell, Figure, Quality};
use crate::state::{FigureAction, FigureState, Order};

/// Draws the table with its notes below it.
pub fn table(late: &Late) -> Node {
    let parts = &late.parts();
    let (state, words) = (parts.state(), parts.scope.words());
    let modelled = what_if::modelled(parts.figure(), state);
    let figure = modelled.as_ref().unwrap_or(parts.figure());
    let has_words = figure.columns.iter().any(|column| column.is_text);
    let mut head = vec![el("th", (&["scope"], &["col"]), vec![text(&figure.rows_label)])];
    head.extend((0..figure.columns.len()).map(|column| heading(parts, figure, column)));
    let asked = figure.predict.as_ref().map(|p| (usize::from(p.row), usize::from(p.column)));
    let rows = order(figure, state).into_iter().map(|row| {
        let mut cells = vec![el("th", (&["scope"], &["row"]), vec![text(&row_words(figure, row, words))])];
        for (index, column) in figure.columns.iter().enumerate() {
            let class = match (column.is_text, asked == Some((row, index))) {
                (true, _) => "",
                (false, true) => "is-number is-asked",
                (false, false) => "is-number",
            };
            let content = figure.cell(state.measure, row, index).map(|cell| content(figure, state, index, cell, words));
            let attributes: Attributed<'_> = (&["class", "data-label"], &[class, &column.label]);
            cells.push(el("td", attributes, content.into_iter().collect()));
        }
        plain("tr", cells)
    });
    let rows = rows.collect();
    let notes = figure
        .notes
        .iter()
        .enumerate()
        .map(|(index, note)| plain("li", vec![plain("sup", vec![text(&key(index))]), text(" "), text(note)]));
    let data = vec![
        plain("caption", vec![text(&figure.subtitle)]),
        plain("thead", vec![plain("tr", head)]),
        plain("tbody", rows),
    ];
    let data = classed("table", if has_words { "figure-data has-words" } else { "figure-data" }, data);
    let frame: Attributed<'_> =
        (&["class", "tabindex", "role", "aria-label"], &["figure-scroll", "0", "group", &figure.title]);
    let mut parts = vec![el("div", frame, vec![data])];
    if !figure.notes.is_empty() {
        parts.push(classed("ul", "figure-notes", notes.collect()));
    }
    all(parts)
}

/// The heading of a column: a button that orders the rows, and the unit.
fn heading(parts: &Parts<'_>, figure: &Figure, index: usize) -> Node {
    let (state, words) = (parts.state(), parts.scope.words());
    let column = &figure.columns[index];
    let sorted = match state.order {
        Some(Order { column, falling }) if column == index => {
            if falling {
                "descending"
            } else {
                "ascending"
            }
        }
        _ => "none",
    };
    let mut children = vec![
        button("needs-script", &column.label, parts.to(FigureAction::Order(index))),
        worded("span", "without-script", &column.label),
    ];
    if !column.is_text {
        children.push(worded("span", "figure-unit", &column_ruler(figure, state.measure, index, words).name()));
    }
    let class = if column.is_text { "" } else { "is-number" };
    el("th", (&["scope", "class", "aria-sort"], &["col", class, sorted]), children)
}

/// A cell: digits in the column's unit, range, quality and note.
fn content(figure: &Figure, state: &FigureState, column: usize, cell: &Cell, words: Words<'_>) -> Node {
    let ruler = column_ruler(figure, state.measure, column, words);
    let range = cell.range.map(|(low, high)| format!("{}–{}", ruler.digits(low), ruler.digits(high)));
    let written = match (&cell.text, cell.value, range) {
        (Some(text), ..) => text.clone(),
        (None, Some(value), None) => ruler.digits(value),
        (None, Some(value), Some(range)) => format!("{} ({range})", ruler.digits(value)),
        (None, None, Some(range)) => range,
        (None, None, None) => {
            let hidden = el("span", (&["aria-hidden"], &["true"]), vec![text("–")]);
            return all(vec![hidden, worded("span", "visually-hidden", words.messages.unknown_value())]);
        }
    };
    let quality = match cell.quality {
        Quality::Reported => None,
        Quality::Estimate => Some(words.messages.quality_estimate()),
        Quality::Planned => Some(words.messages.quality_planned()),
        Quality::Disputed => Some(words.messages.quality_disputed()),
    };
    let mut children = vec![text(&written)];
    children.extend(cell.note.map(|note| plain("sup", vec![text(&key(usize::from(note)))])));
    if let Some(quality) = quality {
        children.push(text(" "));
        children.push(worded("span", "figure-quality", quality));
    }
    let whole = value(figure, state, column, cell, words).unwrap_or_default();
    el("span", (&["title"], &[&whole]), children)
}

/// The rows in the order asked for; rows without a value come last.
fn order(figure: &Figure, state: &FigureState) -> Vec<usize> {
    let Some(Order { column, falling }) = state.order else { return (0..figure.rows.len()).collect() };
    let sign = if falling { -1.0 } else { 1.0 };
    let cells = (0..figure.rows.len()).map(|row| figure.cell(state.measure, row, column));
    if figure.columns[column].is_text {
        // Words are ranked by their place among all words of the column.
        let texts: Vec<&str> = cells.map(|cell| cell.and_then(|c| c.text.as_deref()).unwrap_or_default()).collect();
        let place = |text: &&str| texts.iter().filter(|other| *other < text).count();
        #[expect(clippy::cast_precision_loss, reason = "a table has few rows")]
        let keys: Vec<f64> = texts.iter().map(|text| sign * place(text) as f64).collect();
        return ranked(&keys);
    }
    let keys: Vec<f64> = cells.map(|cell| cell.and_then(Cell::middle).map_or(f64::INFINITY, |v| sign * v)).collect();
    ranked(&keys)
}
