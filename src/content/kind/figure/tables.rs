//! The tables of a figure: read as written or counted in the ledger, and checked against the named rows and columns.

use super::data::{self, RawCell, Table, TableRow};
use super::record::{FigureRecord, MeasureRecord};
use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::kind::ledger::count::counted;
use crate::content::library::Texts;
use crate::content::reader::File;
use crate::content::spelling::nearest;
use crate::model::{Cell, Column, Decimal, Measure, Messages, PartialDate, Row, TilePlace};

/// The tables of one file.
pub struct Tables<'a> {
    pub file: &'a File,
    /// What was read before the figures.
    pub texts: &'a Texts,
    /// The words for generated measures.
    pub messages: &'a Messages,
    /// What does not fit.
    pub problems: &'a mut Problems,
}

/// Prefix of the data of a measure that counts the ledger.
pub const LEDGER_DATA: &str = "ledger ";

/// A table and the line of the file it starts on.
pub struct Data {
    table: Table,
    first: usize,
    /// Whether it is computed from the ledger, so that its lines are not lines of the file.
    is_counted: bool,
}

impl Tables<'_> {
    /// The table of a measure, as written or counted in the ledger.
    pub fn table(&mut self, measure: &MeasureRecord) -> Option<Data> {
        let start = measure.data.span().start;
        let line = self.file.line(start);
        if let Some(asked) = measure.data.get_ref().strip_prefix(LEDGER_DATA) {
            if !self.problems.is_whole(RecordKind::Commitment) {
                self.problems.read_in_part(&self.file.name, RecordKind::Figure);
            }
            let table = counted(&self.texts.ledger, asked).and_then(|data| data::table(&data).map_err(|p| p.message));
            let table = table.map_err(|message| self.note(start, "data", message)).ok()?;
            return Some(Data { table, first: line, is_counted: true });
        }
        // The text of a table that starts on a line of its own.
        let first = line + usize::from(self.file.text[start..].starts_with("\"\"\"\n"));
        match data::table(measure.data.get_ref()) {
            Ok(table) => Some(Data { table, first, is_counted: false }),
            Err(problem) => {
                self.problems.note(&self.file.name, first + problem.line, "data", problem.message);
                None
            }
        }
    }

    /// The named rows, or, if none are named, the dates of the first table.
    pub fn rows(&mut self, record: &FigureRecord, table: Option<&Data>) -> Vec<Row> {
        if !record.row.is_empty() {
            let named = record.row.iter().map(|row| Row {
                id: row.id.clone(),
                label: row.label.clone(),
                date: None,
                tone: row.tone,
                tile: row.tile.map(|(column, row)| TilePlace { column, row }),
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

    /// A measure, row by row.
    pub fn measure(
        &mut self,
        record: &MeasureRecord,
        data: &Data,
        rows: &[Row],
        columns: &[Column],
        notes: &[&str],
    ) -> Measure {
        let Data { table, first, is_counted } = data;
        let at = |line: usize| if *is_counted { *first } else { first + line };
        for id in table.columns.iter().filter(|id| !columns.iter().any(|c| c.id == **id)) {
            let meant = nearest(id, columns.iter().map(|own| own.id.as_str()));
            let message = unlisted("heads a column of the data but is not the id of a [[column]]", id, meant);
            self.problems.note(&self.file.name, at(0), "data", message);
        }
        // Without `[[row]]` records the rows are dates, and anything else has been reported already.
        let is_named = rows.iter().any(|row| row.date.is_none());
        for TableRow { line, id, .. } in
            table.rows.iter().filter(|own| is_named && !rows.iter().any(|r| r.id == own.id))
        {
            if *is_counted && !self.texts.timelines.themes.contains_key(id) {
                // A mistake in the ledger itself.
                self.problems.read_in_part(&self.file.name, RecordKind::Figure);
                continue;
            }
            let meant = nearest(id, rows.iter().map(|own| own.id.as_str()));
            let message = unlisted("begins a row of the data but is not the id of a [[row]]", id, meant);
            self.problems.note(&self.file.name, at(*line), "data", message);
        }
        // A row missing from the ledger counts as none; one that an editor left out is unknown.
        let left_out = Cell { value: is_counted.then(Decimal::default), ..Cell::default() };
        let mut cells = Vec::new();
        for row in rows {
            let raw = table.rows.iter().find(|own| own.id == row.id);
            let mut line = Vec::new();
            for column in columns {
                let place = table.columns.iter().position(|id| *id == column.id);
                let cell = raw.zip(place).and_then(|(own, place)| Some((own.line, own.cells.get(place)?)));
                line.push(
                    cell.map(|(line, raw)| self.cell(at(line), raw, column, notes)).unwrap_or_else(|| left_out.clone()),
                );
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

    fn cell(&mut self, line: usize, raw: &RawCell, column: &Column, notes: &[&str]) -> Cell {
        let mut cell = if column.is_text {
            Cell { text: (raw.words != "-").then(|| raw.words.clone()), ..Cell::default() }
        } else {
            if let Some(problem) = &raw.problem {
                self.problems.note(&self.file.name, line, &column.id, problem);
            }
            raw.cell.clone()
        };
        if let Some(key) = &raw.note {
            match notes.iter().position(|known| known == key).and_then(|at| u8::try_from(at).ok()) {
                Some(at) => cell.note = Some(at),
                // Words may end in a bracket that is not a note.
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

    /// Reports a problem at an offset of the file.
    pub fn note(&mut self, offset: usize, field: &str, message: String) {
        self.problems.note(&self.file.name, self.file.line(offset), field, message);
    }
}

/// What the data names and no record defines.
fn unlisted(what: &str, id: &str, meant: Option<&str>) -> String {
    let meant = meant.map(|own| format!("; the nearest is `{own}`")).unwrap_or_default();
    format!("`{id}` {what}{meant}")
}
