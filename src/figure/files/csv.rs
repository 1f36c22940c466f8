//! The table as CSV (RFC 4180), in the unit and number system that is shown; what is doubtful has columns of its own.

use super::FileContext;
use crate::chart::{column_scale, row_words};
use crate::export::{Csv, key};
use crate::model::{Figure, Quality, names};

/// Writes the file of a figure as it is shown (see `chart::what_if`). Lines that begin with `#` say what it is; the header follows them.
pub fn csv(context: &FileContext<'_>, figure: &Figure) -> String {
    let measure = context.state.measure;
    let mut file = Csv::default();
    file.note(&figure.title);
    file.note(&figure.subtitle);
    context.colophon().iter().for_each(|line| file.note(line));
    file.note(&figure.limits);
    for (index, note) in figure.notes.iter().enumerate() {
        file.note(&format!("{}: {note}", key(index)));
    }
    let columns: Vec<usize> = context.state.shown().collect();
    let mut header = vec![figure.rows_label.clone()];
    for column in &columns {
        let head = &figure.columns[*column];
        if head.is_text {
            header.push(head.label.clone());
            continue;
        }
        let words = figure.measures.get(measure).and_then(|m| m.unit_words.as_deref());
        let name = column_scale(figure, measure, *column, context.format_context).name();
        let unit = [name.as_str(), words.unwrap_or_default()].join(" ").trim().to_owned();
        header.push(if unit.is_empty() { head.label.clone() } else { format!("{} ({unit})", head.label) });
        header.extend(names(context.format_context.messages.file_columns()).map(|part| format!("{} {part}", head.id)));
    }
    file.row(&header);
    for row in 0..figure.rows.len() {
        let date = figure.rows[row].date.map(|date| date.to_string());
        let mut line = vec![date.unwrap_or_else(|| row_words(figure, row, context.format_context))];
        for column in &columns {
            let cell = figure.cell(measure, row, *column).cloned().unwrap_or_default();
            if figure.columns[*column].is_text {
                line.push(cell.text.unwrap_or_default());
                continue;
            }
            let unit_scale = column_scale(figure, measure, *column, context.format_context);
            let number = |value| unit_scale.shifted(value).to_string();
            line.push(cell.value.map(number).unwrap_or_default());
            line.push(cell.range.map(|range| number(range.low)).unwrap_or_default());
            line.push(cell.range.map(|range| number(range.high)).unwrap_or_default());
            let is_known = cell.value.is_some() || cell.range.is_some();
            line.push(
                if is_known || cell.quality != Quality::Reported {
                    cell.quality.full(context.format_context.messages)
                } else {
                    ""
                }
                .to_owned(),
            );
            line.push(cell.note.map(|note| key(usize::from(note))).unwrap_or_default());
        }
        file.row(&line);
    }
    file.text()
}
