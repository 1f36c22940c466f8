//! The values of all figures, one per row: as in the figures' own files, in their initial state.
//!
//! What-ifs are left to their pages: their results follow from what a reader assumes.

use super::table::{kinds, word};
use super::{Cell, Column, Table};
use crate::content::library::{Edition, Library};
use crate::content::links::link;
use crate::content::location::Located;
use crate::model::{Column as Series, FIGURES, Figure, Form, Measure, PageLink, Quality, Reuse, Row};

/// Its columns.
pub fn columns() -> Vec<Column> {
    let qualities = [Quality::Reported, Quality::Estimate, Quality::Planned, Quality::Disputed];
    vec![
        Column::id(),
        Column::address(),
        Column::words("figure"),
        Column::words("figure_title"),
        Column::words("kind").one_of(kinds()),
        Column::words("row"),
        Column::words("row_label"),
        Column::words("column"),
        Column::words("column_label"),
        Column::words("measure"),
        Column::words("measure_label"),
        Column::words("unit").sometimes(),
        Column::words("counts").sometimes(),
        Column::number("value").sometimes(),
        Column::number("low").sometimes(),
        Column::number("high").sometimes(),
        Column::words("text").sometimes(),
        Column::words("quality").one_of(qualities.map(Quality::name)),
        Column::words("note").sometimes(),
        Column::day("checked"),
        Column::list("sources"),
        Column::words("licence").one_of(Reuse::GRANTED.map(|(name, _)| name)),
        Column::words("licence_words"),
        Column::language(),
    ]
}

/// The table.
pub fn table(library: &Library, edition: &Edition) -> Table {
    let all = edition.texts.figures.values().filter(|own| own.value.form != Form::WhatIf);
    let (left_out, told): (Vec<_>, Vec<_>) = all.partition(|own| own.value.reuse == Reuse::NotGranted);
    let mut terms: Vec<Reuse> = told.iter().map(|own| own.value.reuse).collect();
    terms.sort_unstable();
    terms.dedup();
    let way = |own: &&Located<Figure>| {
        let page = format!("{FIGURES}/{}", own.value.id);
        PageLink { note: Some(own.value.licence.clone()), ..link(edition, &own.place, page, &own.value.title) }
    };
    Table {
        columns: columns(),
        rows: told.iter().flat_map(|own| Values { library, edition, own }.rows()).collect(),
        terms,
        left_out: left_out.iter().map(way).collect(),
    }
}

/// The values of a figure.
struct Values<'a> {
    library: &'a Library,
    edition: &'a Edition,
    own: &'a Located<Figure>,
}

impl Values<'_> {
    fn rows(&self) -> Vec<super::Row> {
        let figure = &self.own.value;
        let mut rows = Vec::new();
        for measure in figure.measures.iter().enumerate() {
            for row in figure.rows.iter().enumerate() {
                let columns = figure.columns.iter().enumerate();
                rows.extend(columns.filter_map(|column| self.row(measure, row, column)));
            }
        }
        rows
    }

    /// The row of a cell; `None` if the cell is unknown.
    fn row(
        &self,
        (measure_at, measure): (usize, &Measure),
        (row_at, row): (usize, &Row),
        (column_at, column): (usize, &Series),
    ) -> Option<super::Row> {
        let figure = &self.own.value;
        let cell = figure.cell(measure_at, row_at, column_at)?;
        if cell.value.is_none() && cell.range.is_none() && cell.text.is_none() {
            return None;
        }
        let unit = (!column.is_text).then(|| figure.unit(measure_at, column_at));
        let counts = measure.unit_words.as_deref().filter(|_| unit == Some(measure.unit));
        let note = cell.note.and_then(|at| figure.notes.get(usize::from(at)));
        let at_measure = if measure_at == 0 { String::new() } else { format!("@{}", measure.id) };
        let licence = Reuse::GRANTED.iter().find(|(_, own)| *own == figure.reuse);
        let [checked, _] = Cell::date(Some(figure.checked));
        Some(vec![
            Cell::Words(format!("{}:{}.{}{at_measure}", figure.id, row.id, column.id)),
            Cell::page(&format!("{FIGURES}/{}", figure.id)),
            Cell::words(&figure.id),
            Cell::words(&figure.title),
            Cell::kind(figure.kind),
            Cell::words(&row.id),
            Cell::words(&row.label),
            Cell::words(&column.id),
            Cell::words(&column.label),
            Cell::words(&measure.id),
            Cell::words(&measure.label),
            unit.map_or(Cell::Nothing, |own| Cell::Words(word(own))),
            Cell::maybe(counts),
            Cell::number(cell.value),
            Cell::number(cell.range.map(|range| range.low)),
            Cell::number(cell.range.map(|range| range.high)),
            Cell::maybe(cell.text.as_deref()),
            Cell::words(cell.quality.name()),
            Cell::maybe(note.map(String::as_str)),
            checked,
            Cell::List(figure.citations.iter().map(|own| own.source.clone()).collect()),
            Cell::maybe(licence.map(|(name, _)| *name)),
            Cell::words(&figure.licence),
            Cell::language(self.library, self.edition, &self.own.place),
        ])
    }
}
