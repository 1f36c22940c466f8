//! Figure files into figures: ids become places in the table, dates rows, rupees a second measure in dollars.

use std::collections::BTreeMap;

use toml::Spanned;

use super::figure_data::{self, RawCell, Table, TableRow};
use super::figure_records::{FigureRecord, MeasureRecord, RateRecord};
use super::ledger::counted;
use super::library::Texts;
use super::place::{Place, Placed};
use super::reader::File;
use super::record_kind::RecordKind;
use super::spelling::nearest;
use super::{Problems, markdown};
use crate::model::{
    Break, Cell, Citation, Column, Decimal, Figure, Form, Inline, Input, Mark, Measure, PartialDate, Predict, Row,
    Scale, Unit,
};

/// Reads a figure file.
pub fn figure(file: &File, texts: &Texts, problems: &mut Problems) -> Option<Placed<Figure>> {
    let record: FigureRecord = file.toml(problems)?;
    if !file.name.ends_with(&format!("/{}.toml", record.id.get_ref())) {
        let message = format!("`{}` is not the file's name", record.id.get_ref());
        problems.note(&file.name, file.line(record.id.span().start), "id", message);
    }
    let line = file.line(record.finding.span().start);
    let finding = markdown::line(record.finding.get_ref(), &file.name, line, problems);
    let mut figure = Builder { file, texts, problems }.figure(&record)?;
    figure.finding = finding.into_iter().map(|inline| own_references(inline, &figure.id)).collect();
    let place = Place { file: file.name.clone(), line: 1 };
    Some(Placed { place, value: figure })
}

/// A finding's references name only row and column: the figure is its own.
fn own_references(inline: Inline, id: &str) -> Inline {
    match inline {
        Inline::Fact(expression) => Inline::Fact(format!("{id}:{expression}")),
        Inline::Emphasis(inner) => Inline::Emphasis(inner.into_iter().map(|i| own_references(i, id)).collect()),
        Inline::Strong(inner) => Inline::Strong(inner.into_iter().map(|i| own_references(i, id)).collect()),
        other => other,
    }
}

struct Builder<'a> {
    file: &'a File,
    texts: &'a Texts,
    problems: &'a mut Problems,
}

/// A table and the line of the file that it begins on.
struct Data {
    table: Table,
    first: usize,
    /// Whether it is made of the ledger, so that its lines are no lines of the file.
    is_counted: bool,
}

impl Builder<'_> {
    fn figure(&mut self, record: &FigureRecord) -> Option<Figure> {
        let columns: Vec<Column> = record
            .column
            .iter()
            .map(|c| Column { id: c.id.clone(), label: c.label.clone(), tone: c.tone, unit: c.unit, is_text: c.text })
            .collect();
        let mut tables = Vec::new();
        for measure in &record.measure {
            tables.push(self.table(measure)?);
        }
        let rows = self.rows(record, tables.first());
        let mut notes = Notes { by_key: &record.notes, keys: record.notes.keys().collect() };
        let mut measures: Vec<Measure> = Vec::new();
        for (measure, table) in record.measure.iter().zip(&tables) {
            let mut built = self.measure(measure, table, &rows, &columns, &mut notes);
            // The figure's words for a count hold for each measure that has none of its own.
            if built.unit == Unit::Count && built.unit_words.is_none() {
                built.unit_words.clone_from(&record.unit_words);
            }
            measures.push(built);
        }
        let texts: Vec<String> = notes.keys.iter().map(|key| notes.by_key[*key].clone()).collect();
        if let Some(rate) = &record.rate {
            let converted: Vec<Measure> = measures.iter().filter_map(|m| Self::converted(m, rate)).collect();
            measures.extend(converted);
        }
        let row_at = |id: &str| rows.iter().position(|r| r.id == id);
        let column_at = |id: &str| columns.iter().position(|c| c.id == id);
        let mut at = |field: &str, row: &Spanned<String>, column: &str| {
            let id = row.get_ref();
            let found = row_at(id).zip(column_at(column));
            if found.is_none() {
                let (wrong, known): (&str, Vec<&str>) = match row_at(id) {
                    None => (id, rows.iter().map(|own| own.id.as_str()).collect()),
                    Some(_) => (column, columns.iter().map(|own| own.id.as_str()).collect()),
                };
                let meant = nearest(wrong, known).map(|own| format!("; the nearest is `{own}`")).unwrap_or_default();
                self.note(row.span().start, field, format!("there is no `{id}.{column}` in the data{meant}"));
            }
            found.and_then(|(row, column)| Some((u16::try_from(row).ok()?, u8::try_from(column).ok()?)))
        };
        let breaks = record.r#break.iter().filter_map(|b| {
            at("break", &b.at, &b.column).map(|(row, column)| Break { column, row, why: b.why.clone() })
        });
        let breaks = breaks.collect();
        let marks = record.mark.iter().filter_map(|m| {
            at("mark", &m.at, &m.column).map(|(row, column)| Mark { column, row, text: m.text.clone() })
        });
        let marks = marks.collect();
        let asked = record.predict.first().and_then(|p| Some((p, at("predict", &p.row, &p.column)?)));
        let predict = asked.map(|(p, (row, column))| Predict {
            row,
            column,
            ask: p.ask.clone(),
            low: *p.low,
            high: *p.high,
            step: *p.step,
        });
        let inputs = record.input.iter().map(|input| Input {
            id: input.id.clone(),
            label: input.label.clone(),
            unit: input.unit,
            low: *input.low,
            value: *input.value,
            high: *input.high,
            step: input.step.map(|step| *step),
            source: input.source.clone(),
            note: input.note.clone(),
        });
        Some(Figure {
            id: record.id.get_ref().clone(),
            step: record.step.clone(),
            kind: record.kind,
            form: record.form,
            title: record.title.clone(),
            finding: Vec::new(),
            subtitle: record.subtitle.clone(),
            limits: record.limits.clone(),
            method: record.method.clone(),
            dispute: record.dispute.clone(),
            licence: record.licence.clone(),
            checked: *record.checked,
            rows_label: record.rows.clone(),
            scale: record.scale,
            ranked: record.sort.as_deref() == Some("value"),
            columns,
            rows,
            measures,
            notes: texts,
            breaks,
            marks,
            predict,
            inputs: inputs.collect(),
            citations: citations(record),
        })
    }

    /// The table of a measure, as written or counted in the ledger.
    fn table(&mut self, measure: &MeasureRecord) -> Option<Data> {
        let start = measure.data.span().start;
        let line = self.file.line(start);
        if let Some(asked) = measure.data.get_ref().strip_prefix("ledger ") {
            if !self.problems.is_whole(RecordKind::Commitment) {
                self.problems.read_in_part(&self.file.name, RecordKind::Figure);
            }
            let table =
                counted(&self.texts.ledger, asked).and_then(|data| figure_data::table(&data).map_err(|p| p.message));
            let table = table.map_err(|message| self.note(start, "data", message)).ok()?;
            return Some(Data { table, first: line, is_counted: true });
        }
        // The text of a table that begins on a line of its own.
        let first = line + usize::from(self.file.text[start..].starts_with("\"\"\"\n"));
        match figure_data::table(measure.data.get_ref()) {
            Ok(table) => Some(Data { table, first, is_counted: false }),
            Err(problem) => {
                self.problems.note(&self.file.name, first + problem.line, "data", problem.message);
                None
            }
        }
    }

    /// The named rows, or, where none are named, the dates of the first table.
    fn rows(&mut self, record: &FigureRecord, table: Option<&Data>) -> Vec<Row> {
        if !record.row.is_empty() {
            let named = record.row.iter().map(|row| Row {
                id: row.id.clone(),
                label: row.label.clone(),
                date: None,
                tone: row.tone,
                tile: row.tile,
                group: row.group.clone(),
            });
            return named.collect();
        }
        let mut rows: Vec<Row> = Vec::new();
        let Some(Data { table, first, .. }) = table else { return rows };
        for TableRow { line, id, .. } in &table.rows {
            match id.parse::<PartialDate>() {
                Ok(date) => rows.push(Row {
                    id: id.clone(),
                    label: id.clone(),
                    date: Some(date),
                    tone: None,
                    tile: None,
                    group: None,
                }),
                Err(problem) => {
                    let message = format!("{problem}, or name the rows with [[row]]");
                    self.problems.note(&self.file.name, first + line, "data", message);
                }
            }
        }
        let early =
            rows.windows(2).position(|two| two[0].date >= two[1].date).filter(|_| rows.len() == table.rows.len());
        if let Some(at) = early {
            let message =
                format!("the dates must rise from row to row: `{}` follows `{}`", rows[at + 1].id, rows[at].id);
            self.problems.note(&self.file.name, first + table.rows[at + 1].line, "data", message);
        }
        rows
    }

    fn measure(
        &mut self,
        record: &MeasureRecord,
        data: &Data,
        rows: &[Row],
        columns: &[Column],
        notes: &mut Notes<'_>,
    ) -> Measure {
        let Data { table, first, is_counted } = data;
        let at = |line: usize| if *is_counted { *first } else { first + line };
        for id in table.columns.iter().filter(|id| !columns.iter().any(|c| c.id == **id)) {
            let meant = nearest(id, columns.iter().map(|own| own.id.as_str()));
            let message = unlisted("heads a column of the data and is not the id of a [[column]]", id, meant);
            self.problems.note(&self.file.name, at(0), "data", message);
        }
        // Without [[row]] records the rows are dates, and what is not a date is told already.
        let is_named = rows.iter().any(|row| row.date.is_none());
        for TableRow { line, id, .. } in
            table.rows.iter().filter(|own| is_named && !rows.iter().any(|r| r.id == own.id))
        {
            if *is_counted && !self.texts.timelines.themes.contains_key(id) {
                // The ledger's own mistake.
                self.problems.read_in_part(&self.file.name, RecordKind::Figure);
                continue;
            }
            let meant = nearest(id, rows.iter().map(|own| own.id.as_str()));
            let message = unlisted("begins a row of the data and is not the id of a [[row]]", id, meant);
            self.problems.note(&self.file.name, at(*line), "data", message);
        }
        let mut cells = Vec::new();
        for row in rows {
            let raw = table.rows.iter().find(|own| own.id == row.id);
            let mut line = Vec::new();
            for column in columns {
                let place = table.columns.iter().position(|id| *id == column.id);
                let cell = raw.zip(place).and_then(|(own, place)| Some((own.line, own.cells.get(place)?)));
                line.push(cell.map(|(line, raw)| self.cell(at(line), raw, column, notes)).unwrap_or_default());
            }
            cells.push(line);
        }
        Measure {
            id: record.id.clone(),
            label: record.label.clone(),
            unit: record.unit,
            unit_words: record.unit_words.clone(),
            why: record.why.clone(),
            cells,
        }
    }

    fn cell(&mut self, line: usize, raw: &RawCell, column: &Column, notes: &mut Notes<'_>) -> Cell {
        let mut cell = if column.is_text {
            Cell { text: (raw.words != "-").then(|| raw.words.clone()), ..Cell::default() }
        } else {
            if let Some(problem) = &raw.problem {
                self.problems.note(&self.file.name, line, &column.id, problem);
            }
            raw.cell.clone()
        };
        if let Some(key) = &raw.note {
            match notes.keys.iter().position(|known| *known == key).and_then(|at| u8::try_from(at).ok()) {
                Some(at) => cell.note = Some(at),
                // Words may end in a bracket that is no note.
                None if column.is_text => cell.text = Some(format!("{} ({key})", raw.words)),
                None => self.problems.note(
                    &self.file.name,
                    line,
                    &column.id,
                    format!("there is no note `{key}` in [notes]"),
                ),
            }
        }
        cell
    }

    /// A measure in rupees as one in dollars, or the other way round; other units have none.
    fn converted(measure: &Measure, rate: &RateRecord) -> Option<Measure> {
        let per_dollar = rate.inr_per_usd.to_f64();
        let (id, unit, label, factor) = match measure.unit {
            Unit::Inr => ("in-dollars", Unit::Usd, "US dollars", 1.0 / per_dollar),
            Unit::InrCrore => ("in-dollars", Unit::UsdBillion, "US dollars", 1e7 / per_dollar / 1e9),
            Unit::UsdBillion => ("in-rupees", Unit::InrCrore, "Indian rupees", per_dollar * 1e9 / 1e7),
            _ => return None,
        };
        let convert = |value: Decimal| significant(value.to_f64() * factor);
        let cells = measure.cells.iter().map(|row| {
            let convert_cell = |cell: &Cell| Cell {
                value: cell.value.map(convert),
                range: cell.range.map(|(low, high)| (convert(low), convert(high))),
                ..cell.clone()
            };
            row.iter().map(convert_cell).collect()
        });
        Some(Measure {
            id: id.to_owned(),
            label: label.to_owned(),
            unit,
            unit_words: None,
            why: Some(format!("Converted at one rate for all: ₹{} to the dollar ({}).", *rate.inr_per_usd, *rate.date)),
            cells: cells.collect(),
        })
    }

    fn note(&mut self, offset: usize, field: &str, message: String) {
        self.problems.note(&self.file.name, self.file.line(offset), field, message);
    }
}

/// What the data names and no record does.
fn unlisted(what: &str, id: &str, meant: Option<&str>) -> String {
    let meant = meant.map(|own| format!("; the nearest is `{own}`")).unwrap_or_default();
    format!("`{id}` {what}{meant}")
}

/// The figure's sources; that of the exchange rate is one of them.
fn citations(record: &FigureRecord) -> Vec<Citation> {
    let cite = |source: &str, supports: &str| Citation { source: source.to_owned(), supports: supports.to_owned() };
    let mut citations: Vec<Citation> = record.source.iter().map(|s| cite(&s.id, &s.supports)).collect();
    if let Some(rate) = record.rate.as_ref().filter(|rate| !citations.iter().any(|c| c.source == rate.source)) {
        citations.push(cite(&rate.source, "the exchange rate"));
    }
    citations
}

struct Notes<'a> {
    by_key: &'a BTreeMap<String, String>,
    keys: Vec<&'a String>,
}

/// A computed number to three significant digits, because a rate is no more exact.
fn significant(value: f64) -> Decimal {
    if value == 0.0 {
        return Decimal::new(0, 0);
    }
    let magnitude = value.abs().log10().floor();
    #[expect(clippy::cast_possible_truncation, reason = "between −12 and 12")]
    let shift = (2.0 - magnitude) as i32;
    if shift >= 0 {
        Decimal::round(value, u8::try_from(shift).unwrap_or(0))
    } else {
        let power = 10f64.powi(-shift);
        Decimal::round((value / power).round() * power, 0)
    }
}

/// What a form needs of its data; each sentence is one that is broken.
pub fn form_problems(figure: &Figure) -> Vec<String> {
    let numbers = figure.columns.iter().filter(|c| !c.is_text).count();
    let mut problems = Vec::new();
    let mut needs = |holds: bool, message: &str| {
        if !holds {
            problems.push(format!("`{:?}` needs {message}", figure.form));
        }
    };
    match figure.form {
        Form::Line | Form::Area => needs(figure.has_dates(), "rows that are dates"),
        Form::Bars | Form::Waffle => needs(numbers == 1 && !figure.has_dates(), "named rows and one column"),
        Form::Grouped => needs((2..=4).contains(&numbers), "two to four columns"),
        Form::Stacked => needs((2..=6).contains(&numbers), "two to six columns"),
        Form::Dumbbell => needs((1..=2).contains(&numbers), "one or two columns"),
        Form::Slope => needs(figure.rows.len() == 2, "two rows"),
        Form::Scatter => needs((2..=3).contains(&numbers), "two or three columns"),
        Form::Tiles => needs(figure.rows.iter().all(|r| r.tile.is_some()), "a tile for each row"),
        Form::Multiples => needs((2..=6).contains(&numbers), "two to six columns"),
        Form::Table => {}
        Form::WhatIf => needs(!figure.inputs.is_empty(), "inputs"),
    }
    if figure.measures.is_empty() && figure.form != Form::WhatIf {
        problems.push("there is no [[measure]]".to_owned());
    }
    // A measure that a rate was applied to says so by itself.
    let own: Vec<&Measure> = figure.measures.iter().filter(|m| !m.id.starts_with("in-")).collect();
    if own.len() > 1 && own.iter().any(|m| m.why.is_none()) {
        problems.push("each of several measures says `why` one would look at it".to_owned());
    }
    if figure.scale == Scale::Log {
        let values = figure.measures.iter().flat_map(|m| &m.cells).flatten().filter_map(|c| c.value);
        if values.into_iter().any(|v| v.to_f64() <= 0.0) {
            problems.push("a log scale has no place for zero".to_owned());
        }
    }
    problems
}
