//! Builds figures from their files: ids become indices into the table, dates become rows, rupees get a second measure
//! in dollars.

use toml::Spanned;

use super::rate::converted;
use super::record::{FigureRecord, InputRecord, PredictRecord};
use super::tables::{LEDGER_DATA, Tables};
use crate::content::library::Texts;
use crate::content::location::{Located, Location};
use crate::content::reader::File;
use crate::content::spelling::nearest;
use crate::content::{Problems, markdown};
use crate::model::{
    Annotation, Break, Citation, Column, Figure, Inline, Input, Measure, Messages, PredictionPrompt, Row, Unit,
};

/// Reads a figure file; problems are reported.
pub fn figure(file: &File, texts: &Texts, messages: &Messages, problems: &mut Problems) -> Option<Located<Figure>> {
    let record: FigureRecord = file.toml(problems)?;
    if !file.name.ends_with(&format!("/{}.toml", record.id.get_ref())) {
        let message = format!("`{}` is not the file's name", record.id.get_ref());
        problems.note(&file.name, file.line(record.id.span().start), "id", message);
    }
    let line = file.line(record.finding.span().start);
    let finding = markdown::line(record.finding.get_ref(), &file.name, line, problems);
    let mut figure = complete(&record, &mut Tables { file, texts, messages, problems })?;
    figure.finding = finding.into_iter().map(|inline| own_references(inline, &figure.id)).collect();
    let place = Location { file: file.name.clone(), line: 1 };
    Some(Located { place, value: figure })
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

/// The figure without its finding; `None` if a table cannot be read.
fn complete(record: &FigureRecord, tables: &mut Tables<'_>) -> Option<Figure> {
    let columns = record.column.iter().map(|c| Column {
        id: c.id.clone(),
        label: c.label.clone(),
        tone: c.tone,
        unit: c.unit,
        is_text: c.text,
    });
    let columns: Vec<Column> = columns.collect();
    let (rows, measures) = measured(record, &columns, tables)?;
    let mut grid = Grid { rows: &rows, columns: &columns, tables };
    let breaks = record.r#break.iter().filter_map(|b| {
        let (row, column) = grid.at("break", &b.at, &b.column)?;
        Some(Break { column, row, why: b.why.clone() })
    });
    let breaks = breaks.collect();
    let marks = record.mark.iter().filter_map(|m| {
        let (row, column) = grid.at("mark", &m.at, &m.column)?;
        Some(Annotation { column, row, text: m.text.clone() })
    });
    let marks = marks.collect();
    let predict = record.predict.first().and_then(|asked| grid.predict(asked));
    Some(Figure {
        id: record.id.get_ref().clone(),
        step: record.step.clone(),
        kind: record.kind,
        form: record.form,
        counts: counts(record),
        title: record.title.clone(),
        finding: Vec::new(),
        subtitle: record.subtitle.clone(),
        limits: record.limits.clone(),
        method: record.method.clone(),
        dispute: record.dispute.clone(),
        licence: record.licence.clone(),
        reuse: record.reuse,
        checked: *record.checked,
        rows_label: record.rows.clone(),
        scale: record.scale,
        ranked: record.sort.as_deref() == Some("value"),
        columns,
        rows,
        measures,
        notes: record.notes.values().cloned().collect(),
        breaks,
        marks,
        predict,
        inputs: record.input.iter().map(input).collect(),
        citations: citations(record),
    })
}

/// The framework whose commitments a figure counts.
fn counts(record: &FigureRecord) -> Option<String> {
    let asked = record.measure.iter().find_map(|own| own.data.get_ref().strip_prefix(LEDGER_DATA));
    Some(asked?.split_whitespace().next()?.to_owned())
}

/// The rows and the measures, with converted measures last.
fn measured(record: &FigureRecord, columns: &[Column], tables: &mut Tables<'_>) -> Option<(Vec<Row>, Vec<Measure>)> {
    let mut read = Vec::new();
    for measure in &record.measure {
        read.push(tables.table(measure)?);
    }
    let rows = tables.rows(record, read.first());
    let notes: Vec<&str> = record.notes.keys().map(String::as_str).collect();
    let mut measures: Vec<Measure> = Vec::new();
    for (measure, table) in record.measure.iter().zip(&read) {
        let mut built = tables.measure(measure, table, &rows, columns, &notes);
        // The figure's words for a count apply to each measure without its own.
        if built.unit == Unit::Count && built.unit_words.is_none() {
            built.unit_words.clone_from(&record.unit_words);
        }
        measures.push(built);
    }
    if let Some(rate) = &record.rate {
        let others: Vec<Measure> =
            measures.iter().filter_map(|measure| converted(measure, rate, tables.messages)).collect();
        measures.extend(others);
    }
    Some((rows, measures))
}

/// The rows and columns in which a figure's records name places.
struct Grid<'a, 'b> {
    rows: &'a [Row],
    columns: &'a [Column],
    tables: &'a mut Tables<'b>,
}

impl Grid<'_, '_> {
    /// Indices of a row and a column; a missing one is reported.
    fn at(&mut self, field: &str, row: &Spanned<String>, column: &str) -> Option<(u16, u8)> {
        let id = row.get_ref();
        let row_at = self.rows.iter().position(|own| own.id == *id);
        let found = row_at.zip(self.columns.iter().position(|own| own.id == column));
        if found.is_none() {
            let (wrong, known): (&str, Vec<&str>) = match row_at {
                None => (id, self.rows.iter().map(|own| own.id.as_str()).collect()),
                Some(_) => (column, self.columns.iter().map(|own| own.id.as_str()).collect()),
            };
            let meant = nearest(wrong, known).map(|own| format!("; the nearest is `{own}`")).unwrap_or_default();
            self.tables.note(row.span().start, field, format!("there is no `{id}.{column}` in the data{meant}"));
        }
        found.and_then(|(row, column)| Some((u16::try_from(row).ok()?, u8::try_from(column).ok()?)))
    }

    /// A value that readers predict.
    fn predict(&mut self, asked: &PredictRecord) -> Option<PredictionPrompt> {
        let (row, column) = self.at("predict", &asked.row, &asked.column)?;
        Some(PredictionPrompt {
            row,
            column,
            ask: asked.ask.clone(),
            low: *asked.low,
            high: *asked.high,
            step: *asked.step,
        })
    }
}

fn input(record: &InputRecord) -> Input {
    Input {
        id: record.id.clone(),
        label: record.label.clone(),
        unit: record.unit,
        low: *record.low,
        value: *record.value,
        high: *record.high,
        step: record.step.map(|step| *step),
        source: record.source.clone(),
        note: record.note.clone(),
    }
}

/// The figure's sources, including that of the exchange rate.
fn citations(record: &FigureRecord) -> Vec<Citation> {
    let cite = |source: &str, supports: &str| Citation { source: source.to_owned(), supports: supports.to_owned() };
    let mut citations: Vec<Citation> = record.source.iter().map(|s| cite(&s.id, &s.supports)).collect();
    if let Some(rate) = record.rate.as_ref().filter(|rate| !citations.iter().any(|c| c.source == rate.source)) {
        citations.push(cite(&rate.source, "the exchange rate"));
    }
    citations
}
