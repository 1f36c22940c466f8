//! Completes the strips of key numbers: value, unit, names and sources are the figure's.

use super::record::{EntryRecord, StripRecord};
use crate::chart::row_words;
use crate::content::library::Edition;
use crate::figure::FigureView;
use crate::format::FormatContext;
use crate::model::{Cell, Citation, Fact, Figure, FigureOf, KeyNumber, KeyNumbers, Neighbour};
use crate::state::Numbers;

/// Maximum number of values shown around a number.
const AROUND: usize = 6;

/// Indices of a number's measure, row and column in its figure.
#[derive(Clone, Copy, Debug)]
pub struct At {
    pub measure: usize,
    pub row: usize,
    pub column: usize,
}

/// The strip completed from its figures.
pub fn completed(edition: &Edition, record: &StripRecord) -> KeyNumbers {
    let numbers = record.entries.iter().filter_map(|placed| number(edition, &placed.value));
    KeyNumbers { id: record.id.clone(), numbers: numbers.collect() }
}

fn number(edition: &Edition, entry: &EntryRecord) -> Option<KeyNumber> {
    let figure = &edition.texts.figures.get(&entry.figure)?.value;
    let at = At {
        measure: entry.measure.as_ref().map_or(Some(0), |id| figure.measures.iter().position(|own| own.id == *id))?,
        row: figure.rows.iter().position(|own| own.id == entry.row)?,
        column: figure.columns.iter().position(|own| own.id == entry.column)?,
    };
    let cell = figure.cell(at.measure, at.row, at.column)?;
    let context = FormatContext { messages: &edition.messages, numbers: Numbers::default() };
    // What each source supports is told with the figure itself, elsewhere on the page.
    let cite = |own: &Citation| Citation { source: own.source.clone(), supports: String::new() };
    Some(KeyNumber {
        place: entry.place(),
        names: names(figure, at, context),
        fact: Fact { id: entry.place(), value: cell.value?, unit: figure.unit(at.measure, at.column), approx: false },
        label: entry.label.clone(),
        quality: cell.quality,
        note: cell.note.and_then(|note| figure.notes.get(usize::from(note))).cloned(),
        figure: FigureOf {
            id: figure.id.clone(),
            sources: FigureView::Sources.anchor(&figure.id),
            title: figure.title.clone(),
            subtitle: figure.subtitle.clone(),
            kind: figure.kind,
            citations: figure.citations.iter().map(cite).collect(),
        },
        rows_heading: figure.rows_label.clone(),
        column_heading: heading(figure, at),
        around: around(figure, at, context),
    })
}

/// What distinguishes a number from others in its figure: its row, its column if others hold numbers too, its group.
fn names(figure: &Figure, at: At, context: FormatContext<'_>) -> Vec<String> {
    let (row, column) = (&figure.rows[at.row], &figure.columns[at.column]);
    let has_several = figure.columns.iter().filter(|own| !own.is_text).count() > 1;
    let (row_name, column_name) = (row_words(figure, at.row, context), has_several.then(|| column.label.clone()));
    // For a series, its name comes first, then the date; for a named thing, the thing, then its column.
    let (first, second) =
        if row.date.is_some() { (column_name, Some(row_name)) } else { (Some(row_name), column_name) };
    first.into_iter().chain(second).chain(row.group.clone()).collect()
}

/// The name of a column of values.
fn heading(figure: &Figure, At { measure, column, .. }: At) -> String {
    let column = &figure.columns[column].label;
    if figure.measures.len() > 1 { format!("{column}: {}", figure.measures[measure].label) } else { column.clone() }
}

/// The nearest known values of the number's column and group, in the order in which the figure draws them.
fn around(figure: &Figure, at: At, context: FormatContext<'_>) -> Vec<Neighbour> {
    let known = |row: usize| figure.cell(at.measure, row, at.column).and_then(Cell::middle);
    let is_near = |row: &usize| figure.rows[*row].group == figure.rows[at.row].group && known(*row).is_some();
    let mut rows: Vec<usize> = (0..figure.rows.len()).filter(is_near).collect();
    if figure.ranked {
        rows.sort_by(|a, b| known(*b).partial_cmp(&known(*a)).unwrap_or(std::cmp::Ordering::Equal));
    }
    let own = rows.iter().position(|row| *row == at.row).unwrap_or_default();
    let from = own.saturating_sub(AROUND / 2).min(rows.len().saturating_sub(AROUND + 1));
    let neighbour = |row: usize| Neighbour {
        row: row_words(figure, row, context),
        cell: figure.cell(at.measure, row, at.column).cloned().unwrap_or_default(),
        tone: figure.rows[row].tone.unwrap_or(figure.columns[at.column].tone),
        is_own: row == at.row,
    };
    rows.into_iter().skip(from).take(AROUND + 1).map(neighbour).collect()
}
