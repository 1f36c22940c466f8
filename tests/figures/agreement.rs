//! A figure agrees with its file, in whichever form it is read.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use ai_partnership_explainer::chart::{self, Drawing, Size, describe, read_out, what_if};
use ai_partnership_explainer::export::plain;
use ai_partnership_explainer::figure::{self, FigureState, FileContext, svg};
use ai_partnership_explainer::format::{Grouping, group};
use ai_partnership_explainer::model::{Figure, Form, Page};
use ai_partnership_explainer::state::Numbers;

use super::{drawings, escape, file_cells, first_number, page, revealed, text_of, words};
use crate::support::BUILT;
use crate::support::sites::ON_A_HOST;

/// Checks the CSV, the read-out, the table, the picture, the chart and the description against the file.
pub fn agrees(id: &str) {
    let page = page(id);
    let figure = page.figures().next().expect("its figure");
    let own = Own { id, page, figure, state: revealed(figure), cells: file_cells(id) };
    own.in_the_csv();
    own.read_out();
    own.in_the_table();
    if figure.form != Form::Table {
        own.in_the_picture();
        own.in_the_chart();
        own.in_the_description();
    }
}

/// A figure and the cells of its file.
struct Own<'a> {
    id: &'a str,
    page: &'a Page,
    figure: &'a Figure,
    state: FigureState,
    /// Digits by row and column.
    cells: BTreeMap<(String, String), String>,
}

impl Own<'_> {
    fn row(&self, name: &str) -> usize {
        let found = self.figure.rows.iter().position(|row| row.id == name);
        found.unwrap_or_else(|| panic!("{}: {name}", self.id))
    }

    fn column(&self, name: &str) -> usize {
        let found = self.figure.columns.iter().position(|column| column.id == name);
        found.unwrap_or_else(|| panic!("{}: {name}", self.id))
    }

    fn file_context(&self) -> FileContext<'_> {
        FileContext {
            site: &BUILT.site,
            page: &self.page.lookup,
            figure: self.figure,
            state: &self.state,
            format_context: words(Numbers::Published),
            origin: "https://example.org",
        }
    }

    /// The CSV contains every value as in the file.
    fn in_the_csv(&self) {
        let Self { id, figure, state, cells, .. } = self;
        let context = self.file_context();
        let written = figure::csv(&context, &what_if::shown(figure, &state.selection()));
        let mut reader = csv::Reader::from_reader(written.as_bytes());
        let heads = reader.headers().expect("a header").clone();
        let records: Vec<_> = reader.records().map(|record| record.expect("a row")).collect();
        assert_eq!(records.len(), figure.rows.len(), "{id}: rows of the CSV");
        for ((row_id, column_id), digits) in cells {
            let column = &figure.columns[self.column(column_id)];
            let label = plain(&column.label);
            let at = heads.iter().position(|head| head == label || head.starts_with(&format!("{label} (")));
            let at = at.unwrap_or_else(|| panic!("{id}: the CSV has no column {}: {heads:?}", column.label));
            assert_eq!(&records[self.row(row_id)][at], digits, "{id}: {row_id}.{column_id} in the CSV");
        }
    }

    /// Every value is read out with its digits.
    fn read_out(&self) {
        let Self { id, figure, state, cells, .. } = self;
        for ((row_id, column_id), digits) in cells {
            let said = read_out(
                figure,
                &state.selection(),
                self.row(row_id),
                self.column(column_id),
                words(Numbers::Published),
            );
            // After the names of row and column, the value comes first.
            let value = digits.parse().expect("digits");
            let mut values = said.split(": ").skip(1).filter_map(first_number);
            assert!(values.any(|own| own == value), "{id}: {row_id}.{column_id} = {digits} is read as {said}");
        }
    }

    /// The table on the prerendered page contains every value.
    fn in_the_table(&self) {
        let Self { id, cells, .. } = self;
        let html = fs::read_to_string(ON_A_HOST.join(format!("figures/{id}/index.html"))).expect("the page");
        let table = html.split("<table").nth(1).and_then(|rest| rest.split("</table>").next()).expect("a table");
        let shown: Vec<Vec<String>> = table
            .split("<tr")
            .skip(2)
            .map(|row| {
                row.split("<td").skip(1).map(|cell| text_of(cell.split("<sup").next().unwrap_or_default())).collect()
            })
            .collect();
        for ((row_id, column_id), digits) in cells {
            let cell = &shown[self.row(row_id)][self.column(column_id)];
            let written = cell.split([' ', '(']).next().unwrap_or_default();
            let ways = [Grouping::Thousands, Grouping::Indian].map(|grouping| group(digits, grouping));
            assert!(ways.iter().any(|way| way == written), "{id}: {row_id}.{column_id} = {digits} stands as {cell}");
        }
    }

    /// The picture includes its sources and licence.
    fn in_the_picture(&self) {
        let Self { id, figure, state, .. } = self;
        let context = self.file_context();
        let drawing = chart::draw(figure, &state.selection(), Size::Wide, context.format_context).expect("a drawing");
        let picture = svg(&context, &drawing).text;
        let limits = words(Numbers::Published).messages.figure_limits();
        for part in context.colophon().iter().map(|line| escape(line)).chain(["<title>".to_owned(), escape(limits)]) {
            assert!(picture.contains(&part), "{id}: the SVG says {part}");
        }
    }

    /// The chart places every value, and greater values further along.
    fn in_the_chart(&self) {
        let Self { id, figure, state, cells, .. } = self;
        let drawn = drawings(figure, state, words(Numbers::Published));
        for drawing in &drawn {
            let places: BTreeSet<(usize, usize)> = drawing.readings.iter().map(|r| (r.row, r.column)).collect();
            let expected = cells.keys().map(|(r, c)| (self.row(r), self.column(c)));
            let is_drawn = |place: &(usize, usize)| match figure.form {
                Form::Scatter => {
                    place.1 == 1 && cells.contains_key(&(figure.rows[place.0].id.clone(), figure.columns[0].id.clone()))
                }
                Form::Tiles => place.1 == 0 || figure.columns[0].is_text,
                Form::Slope | Form::Area => figure.columns.iter().enumerate().any(|(c, _)| c == place.1),
                _ => true,
            };
            if !matches!(figure.form, Form::Tiles | Form::Slope | Form::Area | Form::Stacked) {
                for place in expected.filter(is_drawn) {
                    assert!(places.contains(&place), "{id}: {place:?} is not in the chart");
                }
            }
            if matches!(figure.form, Form::Line | Form::Bars) {
                let value = |r: usize, c: usize| figure.cell(0, r, c).and_then(|cell| cell.middle());
                for a in &drawing.readings {
                    for b in drawing.readings.iter().filter(|b| value(a.row, a.column) > value(b.row, b.column)) {
                        let further = if figure.form == Form::Line { a.at.y <= b.at.y } else { a.at.x >= b.at.x - 13 };
                        assert!(further, "{id}: {a:?} holds more than {b:?} and is drawn nearer to zero");
                    }
                }
            }
        }
        if let [compact, wide] = drawn.as_slice() {
            let order = |drawing: &Drawing| drawing.readings.iter().map(|r| (r.row, r.column)).collect::<Vec<_>>();
            assert_eq!(order(compact), order(wide), "{id}: both sizes are read in the same order");
        }
    }

    /// The description names the extremes of each series, or the order of the rows.
    fn in_the_description(&self) {
        let Self { id, figure, state, cells, .. } = self;
        let sentences = describe(figure, &state.selection(), words(Numbers::Published)).join("\n");
        for (index, head) in figure.columns.iter().enumerate().filter(|(_, head)| !head.is_text) {
            let mut own: Vec<(f64, usize)> = cells
                .iter()
                .filter(|((_, c), _)| *c == head.id)
                .map(|((r, _), digits)| (digits.parse().expect("digits"), self.row(r)))
                .collect();
            own.sort_by(|a, b| a.0.total_cmp(&b.0));
            if figure.has_dates() && own.len() >= 3 {
                for (_, row) in [own[0], own[own.len() - 1]] {
                    let said = read_out(figure, &state.selection(), row, index, words(Numbers::Published));
                    let value = said.rsplit(": ").next().unwrap_or_default();
                    let value = value.split(". ").next().unwrap_or_default();
                    let known = figure.cell(0, row, index).is_some_and(|cell| cell.note.is_some());
                    assert!(known || sentences.contains(value), "{id}: {} lacks {value}\n{sentences}", head.label);
                }
            }
        }
        assert!(!sentences.is_empty(), "{id} is not described");
    }
}
