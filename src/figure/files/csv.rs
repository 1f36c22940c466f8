//! The table as CSV (RFC 4180), in the unit and number system shown; uncertainty has columns of its own.

use super::FileContext;
use crate::chart::{column_scale, row_words};
use crate::export::{Content, Csv, FileColumn, Precision, first_day};
use crate::format::fill;
use crate::model::{Cell, Figure, Quality, names};

/// Writes the file of a figure as shown (see `chart::what_if`).
pub fn csv(context: &FileContext<'_>, figure: &Figure) -> String {
    let measure = context.state.measure;
    let messages = context.format_context.messages;
    let mut file = Csv::default();
    file.row(&columns(context, figure).into_iter().map(|column| column.head).collect::<Vec<_>>());
    let precisions = precisions(figure);
    for (index, row) in figure.rows.iter().enumerate() {
        let mut line = vec![match row.date {
            Some(date) if precisions == [Precision::Year] => date.to_string(),
            Some(date) => first_day(date),
            None => row_words(figure, index, context.format_context),
        }];
        if precisions.len() > 1 {
            line.push(row.date.map(|date| Precision::of(date).word(messages).to_owned()).unwrap_or_default());
        }
        for column in context.state.shown() {
            let cell = figure.cell(measure, index, column).cloned().unwrap_or_default();
            if figure.columns[column].is_text {
                let note = has_notes(context, figure, column).then(|| note(figure, &cell));
                line.push(cell.text.unwrap_or_default());
                line.extend(note);
            } else {
                line.extend(fields(context, figure, column, &cell));
            }
        }
        file.row(&line);
    }
    file.text()
}

/// The columns of that file.
pub fn columns(context: &FileContext<'_>, figure: &Figure) -> Vec<FileColumn> {
    let messages = context.format_context.messages;
    let words = |head: String| FileColumn { head, content: Content::Words };
    let label = &figure.rows_label;
    let mut columns = match precisions(figure).as_slice() {
        [] => vec![words(label.clone())],
        [Precision::Year] => vec![FileColumn { head: label.clone(), content: Content::Year }],
        [Precision::Day] => vec![FileColumn { head: label.clone(), content: Content::Day }],
        many => {
            let head = fill(messages.file_first_day(), &[("label", label)]);
            let day = FileColumn { head, content: Content::Day };
            [day].into_iter().chain((many.len() > 1).then(|| words(messages.file_precision().to_owned()))).collect()
        }
    };
    for index in context.state.shown() {
        let column = &figure.columns[index];
        if column.is_text {
            columns.push(words(column.label.clone()));
            let part = names(messages.file_columns()).last().filter(|_| has_notes(context, figure, index));
            columns.extend(part.map(|part| words(format!("{} {part}", column.id))));
            continue;
        }
        let unit_words = figure.measures.get(context.state.measure).and_then(|m| m.unit_words.as_deref());
        let name = column_scale(figure, context.state.measure, index, context.format_context).name();
        let unit = [name.as_str(), unit_words.unwrap_or_default()].join(" ").trim().to_owned();
        let head = if unit.is_empty() { column.label.clone() } else { format!("{} ({unit})", column.label) };
        columns.push(FileColumn { head, content: Content::Number });
        let contents = [Content::Number, Content::Number, Content::Words, Content::Words];
        let parts = names(messages.file_columns()).zip(contents);
        columns.extend(parts.map(|(part, content)| FileColumn { head: format!("{} {part}", column.id), content }));
    }
    columns
}

/// The number of a cell, its range, what is known about its quality, its note.
fn fields(context: &FileContext<'_>, figure: &Figure, column: usize, cell: &Cell) -> [String; 5] {
    let unit_scale = column_scale(figure, context.state.measure, column, context.format_context);
    let number = |value| unit_scale.shifted(value).to_string();
    let is_known = cell.value.is_some() || cell.range.is_some();
    let has_quality = is_known || cell.quality != Quality::Reported;
    let quality = if has_quality { cell.quality.full(context.format_context.messages) } else { "" };
    [
        cell.value.map(number).unwrap_or_default(),
        cell.range.map(|range| number(range.low)).unwrap_or_default(),
        cell.range.map(|range| number(range.high)).unwrap_or_default(),
        quality.to_owned(),
        note(figure, cell),
    ]
}

/// The note of a cell in its own words.
fn note(figure: &Figure, cell: &Cell) -> String {
    cell.note.and_then(|note| figure.notes.get(usize::from(note)).cloned()).unwrap_or_default()
}

/// Whether a text column has a column of notes, which number columns always have.
fn has_notes(context: &FileContext<'_>, figure: &Figure, column: usize) -> bool {
    let mut cells = (0..figure.rows.len()).filter_map(|row| figure.cell(context.state.measure, row, column));
    cells.any(|cell| cell.note.is_some())
}

/// The precisions of the dates that the rows stand for, without duplicates; empty if rows are named things.
fn precisions(figure: &Figure) -> Vec<Precision> {
    let mut precisions: Vec<Precision> = figure.rows.iter().filter_map(|row| row.date.map(Precision::of)).collect();
    precisions.sort_unstable();
    precisions.dedup();
    precisions
}
