//! A figure in words, from the same data: what is read out at a value, and what the whole drawing shows.

use super::canvas::{column_scale, row_words};
use super::selection::Selection;
use super::what_if;
use crate::format::{FormatContext, UnitScale, argsort, fill, sentence};
use crate::model::{Cell, Figure, Form, Messages};

/// A value of a figure, as text: `2020, India: 0.65% (estimate)`.
pub fn read_out(
    figure: &Figure,
    selection: &Selection,
    row: usize,
    column: usize,
    context: FormatContext<'_>,
) -> String {
    let figure = &*what_if::shown(figure, selection);
    let Some(cell) = figure.cell(selection.measure, row, column) else { return String::new() };
    let mut text = row_words(figure, row, context);
    let numbers = figure.columns.iter().filter(|c| !c.is_text).count();
    if matches!(figure.form, Form::Scatter | Form::Tiles) {
        let parts = figure.columns.iter().enumerate().filter_map(|(column, head)| {
            let cell = figure.cell(selection.measure, row, column)?;
            let value = value(figure, selection.measure, column, cell, context)?;
            Some(format!("{}: {value}", head.label))
        });
        return format!("{text}: {}", parts.collect::<Vec<_>>().join("; "));
    }
    if numbers > 1 {
        text.push_str(", ");
        text.push_str(&figure.columns[column].label);
    }
    text.push_str(": ");
    text.push_str(&value(figure, selection.measure, column, cell, context).unwrap_or_else(|| "–".to_owned()));
    if let Some(note) = cell.note.and_then(|note| figure.notes.get(usize::from(note))) {
        text = format!("{} {note}", sentence(&text, context.messages));
    }
    text
}

/// A cell's value with its unit, range and quality.
pub fn value(
    figure: &Figure,
    measure: usize,
    column: usize,
    cell: &Cell,
    context: FormatContext<'_>,
) -> Option<String> {
    cell_words(cell, column_scale(figure, measure, column, context), context.messages)
}

/// A cell's value, written with its column's scale, with its range and quality.
pub fn cell_words(cell: &Cell, unit_scale: UnitScale<'_>, messages: &Messages) -> Option<String> {
    if let Some(text) = &cell.text {
        return Some(text.clone());
    }
    let range = cell.range.map(|own| {
        fill(messages.range(), &[("low", &unit_scale.digits(own.low)), ("high", &unit_scale.full(own.high))])
    });
    let text = match (cell.value, range) {
        (Some(value), Some(range)) => format!("{} ({range})", unit_scale.full(value)),
        (Some(value), None) => unit_scale.full(value),
        (None, Some(range)) => range,
        (None, None) => return None,
    };
    Some(match cell.quality.words(messages) {
        Some(quality) => format!("{text} ({quality})"),
        None => text,
    })
}

/// The drawing in sentences: each series' course and extremes, or the order of the rows.
pub fn describe(figure: &Figure, selection: &Selection, context: FormatContext<'_>) -> Vec<String> {
    let figure = &*what_if::shown(figure, selection);
    let shown: Vec<usize> = selection.shown().filter(|column| !figure.columns[*column].is_text).collect();
    if figure.has_dates() || figure.form == Form::Slope {
        let mut sentences: Vec<String> =
            shown.iter().filter_map(|column| course(figure, selection, *column, context)).collect();
        sentences.extend(last_order(figure, selection, &shown, context));
        return sentences;
    }
    if figure.form == Form::Table || shown.is_empty() {
        let rows = figure.rows.len();
        return vec![fill(context.messages.describe_rows(rows), &[("count", &rows.to_string())])];
    }
    shown.iter().filter_map(|column| ranking(figure, selection, *column, context)).collect()
}

/// The values of a column with their rows.
fn values(figure: &Figure, selection: &Selection, column: usize) -> Vec<(usize, f64)> {
    let middle = |row| Some((row, figure.cell(selection.measure, row, column)?.middle()?));
    (0..figure.rows.len()).filter_map(middle).collect()
}

fn written(figure: &Figure, selection: &Selection, row: usize, column: usize, context: FormatContext<'_>) -> String {
    let cell = figure.cell(selection.measure, row, column);
    cell.and_then(|cell| value(figure, selection.measure, column, cell, context)).unwrap_or_default()
}

/// `India: from 0.63% in 1996 to 0.65% in 2020; highest 0.86% in 2008, lowest 0.62% in 2018.`
fn course(figure: &Figure, selection: &Selection, column: usize, context: FormatContext<'_>) -> Option<String> {
    let values = values(figure, selection, column);
    let ((first, _), (last, _)) = (*values.first()?, *values.last()?);
    let value = |row: usize| written(figure, selection, row, column, context);
    let label = &figure.columns[column].label;
    if first == last {
        let parts = [("name", label.as_str()), ("value", &value(first)), ("row", &row_words(figure, first, context))];
        return Some(fill(context.messages.describe_single(), &parts));
    }
    let least = values.iter().min_by(|a, b| a.1.total_cmp(&b.1))?.0;
    let most = values.iter().max_by(|a, b| a.1.total_cmp(&b.1))?.0;
    let text = fill(
        context.messages.describe_course(),
        &[
            ("name", label),
            ("first", &value(first)),
            ("from", &row_words(figure, first, context)),
            ("last", &value(last)),
            ("to", &row_words(figure, last, context)),
        ],
    );
    if values.len() < 3 {
        return Some(sentence(&text, context.messages));
    }
    let extremes = fill(
        context.messages.describe_extremes(),
        &[
            ("most", &value(most)),
            ("at", &row_words(figure, most, context)),
            ("least", &value(least)),
            ("low", &row_words(figure, least, context)),
        ],
    );
    Some(sentence(&format!("{text}; {extremes}"), context.messages))
}

/// The series ranked by their values in the last row that all have.
fn last_order(figure: &Figure, selection: &Selection, shown: &[usize], context: FormatContext<'_>) -> Option<String> {
    let same_unit =
        shown.iter().all(|c| figure.unit(selection.measure, *c) == figure.unit(selection.measure, shown[0]));
    if shown.len() < 2 || !same_unit {
        return None;
    }
    let middle = |row: usize, column: usize| figure.cell(selection.measure, row, column)?.middle();
    let row = (0..figure.rows.len()).rev().find(|row| shown.iter().all(|c| middle(*row, *c).is_some()))?;
    let keys: Vec<f64> = shown.iter().map(|c| -middle(row, *c).unwrap_or_default()).collect();
    let names: Vec<String> = argsort(&keys)
        .into_iter()
        .map(|rank| shown[rank])
        .map(|column| {
            format!("{} ({})", figure.columns[column].label, written(figure, selection, row, column, context))
        })
        .collect();
    let parts = [("row", row_words(figure, row, context)), ("names", names.join(", "))];
    Some(fill(context.messages.describe_order(), &[("row", &parts[0].1), ("names", &parts[1].1)]))
}

/// The rows of a column from the largest value to the smallest.
fn ranking(figure: &Figure, selection: &Selection, column: usize, context: FormatContext<'_>) -> Option<String> {
    let values = values(figure, selection, column);
    let keys: Vec<f64> = values.iter().map(|(_, value)| -value).collect();
    let names: Vec<String> = argsort(&keys)
        .into_iter()
        .map(|rank| values[rank].0)
        .map(|row| {
            format!("{} ({})", row_words(figure, row, context), written(figure, selection, row, column, context))
        })
        .collect();
    let parts = [("name", figure.columns[column].label.as_str()), ("names", &names.join(", "))];
    (!names.is_empty()).then(|| fill(context.messages.describe_ranking(), &parts))
}
