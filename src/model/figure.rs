//! Figures: data with units and sources, without pixels.
//!
//! A figure's data is one table of rows and columns, in one or more measures. `chart` decides how it is drawn, `format`
//! in what words and digits.

mod form;
mod reuse;

use serde::{Deserialize, Serialize};

use super::{Citation, Decimal, DecimalRange, Inline, Kind, Messages, PartialDate, Unit};

pub use form::{Form, Scale, Tone};
pub use reuse::Reuse;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Unique on the whole site; also its anchor, and the name of its own page.
    pub id: String,
    /// The step it belongs to.
    pub step: String,
    pub kind: Kind,
    /// How it is drawn.
    pub form: Form,
    /// The framework whose commitments it counts, if it is computed from the ledger.
    pub counts: Option<String>,
    /// The question it answers.
    pub title: String,
    /// The answer, with its numbers taken from the data.
    pub finding: Vec<Inline>,
    /// What is measured, in which unit and years.
    pub subtitle: String,
    /// What it does not show.
    pub limits: String,
    /// What was done to the numbers, if anything.
    pub method: Option<String>,
    /// Where sources disagree.
    pub dispute: Option<String>,
    /// The terms under which the data may be used, in words.
    pub licence: String,
    /// Which of the machine-readable terms apply.
    pub reuse: Reuse,
    /// When we last checked it, and looked for a newer edition of its data.
    pub checked: PartialDate,
    /// Heading of the first column of its table.
    pub rows_label: String,
    /// How values become lengths.
    pub scale: Scale,
    /// Whether named rows are ranked by value.
    pub ranked: bool,
    /// The series.
    pub columns: Vec<Column>,
    /// The rows, dates ascending.
    pub rows: Vec<Row>,
    /// The data, in one or more units; the first is shown first.
    pub measures: Vec<Measure>,
    /// Notes that cells refer to.
    pub notes: Vec<String>,
    /// Where a series is broken.
    pub breaks: Vec<Break>,
    /// Words next to a value in the drawing.
    pub marks: Vec<Annotation>,
    /// The value that readers are asked to predict first.
    pub predict: Option<PredictionPrompt>,
    /// The inputs of a what-if.
    pub inputs: Vec<Input>,
    /// Its sources.
    pub citations: Vec<Citation>,
}

/// A series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Unique in the figure.
    pub id: String,
    /// Its name in the drawing.
    pub label: String,
    /// Its colour.
    pub tone: Tone,
    /// Its unit, if different from the measure's.
    pub unit: Option<Unit>,
    /// Whether its cells are text.
    pub is_text: bool,
}

/// A row of the data: a date or a named thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Unique in the figure; a date is written as in ISO 8601.
    pub id: String,
    /// Its name in the drawing; a date's is written by `format`.
    pub label: String,
    /// The date, for rows that are dates.
    pub date: Option<PartialDate>,
    /// Its colour, if the rows are countries.
    pub tone: Option<Tone>,
    pub tile: Option<TilePlace>,
    /// The group it belongs to.
    pub group: Option<String>,
}

/// A position in a grid of tiles, both counted from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TilePlace {
    pub column: u8,
    pub row: u8,
}

/// The data in one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Unique in the figure.
    pub id: String,
    /// Its name on the switch.
    pub label: String,
    /// The unit of all columns without one of their own.
    pub unit: Unit,
    /// What a count counts, in the plural.
    pub unit_words: Option<String>,
    /// Why a reader might look at it this way.
    pub why: Option<String>,
    /// The cells, by row, then by column.
    pub cells: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The value; `None` means unknown, not zero.
    pub value: Option<Decimal>,
    /// Lowest and highest, where the source gives a range.
    pub range: Option<DecimalRange>,
    /// How certain the value is.
    pub quality: Quality,
    /// Index of its note.
    pub note: Option<u8>,
    /// Its text, in a text column.
    pub text: Option<String>,
}

/// How certain a value is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Quality {
    /// Reported by its source.
    #[default]
    Reported,
    /// Estimated by its source, or by us as described in the method.
    Estimate,
    /// Planned, announced or projected.
    Planned,
    /// Sources disagree.
    Disputed,
}

/// A break in a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Break {
    /// Index of the column.
    pub column: u8,
    /// Index of the first row after the break.
    pub row: u16,
    /// Why the series is broken.
    pub why: String,
}

/// Words next to a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annotation {
    /// Index of the column.
    pub column: u8,
    /// Index of the row.
    pub row: u16,
    /// The words.
    pub text: String,
}

/// A value that readers predict before they see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PredictionPrompt {
    /// Index of the row.
    pub row: u16,
    /// Index of the column.
    pub column: u8,
    /// The question.
    pub ask: String,
    /// The lowest prediction.
    pub low: Decimal,
    /// The highest prediction.
    pub high: Decimal,
    /// The step between predictions.
    pub step: Decimal,
}

/// An input of a what-if.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Input {
    /// The name by which the model knows it.
    pub id: String,
    pub label: String,
    pub unit: Unit,
    /// The lowest value, or the low end of the range used.
    pub low: Decimal,
    /// The initial value.
    pub value: Decimal,
    /// The highest value, or the high end.
    pub high: Decimal,
    /// The step between values that a reader may set; `None` means that it is fixed.
    pub step: Option<Decimal>,
    /// Its source; `None` means that it is an assumption.
    pub source: Option<String>,
    /// What to know about it.
    pub note: String,
}

impl Quality {
    /// Its name in classes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Estimate => "estimate",
            Self::Planned => "planned",
            Self::Disputed => "disputed",
        }
    }

    /// Its name in files.
    pub fn full(self, messages: &Messages) -> &str {
        self.words(messages).unwrap_or_else(|| messages.quality_reported())
    }

    /// What readers are told about it; nothing for a value as reported.
    pub fn words(self, messages: &Messages) -> Option<&str> {
        match self {
            Self::Reported => None,
            Self::Estimate => Some(messages.quality_estimate()),
            Self::Planned => Some(messages.quality_planned()),
            Self::Disputed => Some(messages.quality_disputed()),
        }
    }
}

impl Figure {
    /// The cell at a row and column of a measure.
    pub fn cell(&self, measure: usize, row: usize, column: usize) -> Option<&Cell> {
        self.measures.get(measure)?.cells.get(row)?.get(column)
    }

    /// The unit of a column in a measure.
    pub fn unit(&self, measure: usize, column: usize) -> Unit {
        let own = self.columns.get(column).and_then(|c| c.unit);
        own.or_else(|| Some(self.measures.get(measure)?.unit)).unwrap_or(Unit::Count)
    }

    /// Whether rows are dates.
    pub fn has_dates(&self) -> bool {
        self.rows.iter().all(|row| row.date.is_some()) && !self.rows.is_empty()
    }
}

impl Cell {
    /// The value, or the midpoint of the range if only that is known.
    pub fn middle(&self) -> Option<f64> {
        match (self.value, self.range) {
            (Some(value), _) => Some(value.to_f64()),
            (None, Some(range)) => Some(f64::midpoint(range.low.to_f64(), range.high.to_f64())),
            (None, None) => None,
        }
    }
}

#[cfg(test)]
impl Figure {
    /// An empty figure, for tests to fill.
    pub fn blank() -> Self {
        Self {
            id: "test".to_owned(),
            step: String::new(),
            kind: Kind::Background,
            form: Form::Line,
            counts: None,
            title: String::new(),
            finding: Vec::new(),
            subtitle: String::new(),
            limits: String::new(),
            method: None,
            dispute: None,
            licence: String::new(),
            reuse: Reuse::CcBy,
            checked: "2026".parse().expect("a date"),
            rows_label: String::new(),
            scale: Scale::Linear,
            ranked: false,
            columns: Vec::new(),
            rows: Vec::new(),
            measures: Vec::new(),
            notes: Vec::new(),
            breaks: Vec::new(),
            marks: Vec::new(),
            predict: None,
            inputs: Vec::new(),
            citations: Vec::new(),
        }
    }
}

#[cfg(test)]
impl Column {
    /// A column with this id and name, for tests.
    pub fn named(id: &str) -> Self {
        Self { id: id.to_owned(), label: id.to_owned(), tone: Tone::None, unit: None, is_text: false }
    }
}

#[cfg(test)]
impl Measure {
    /// A count measure with this id and name, for tests.
    pub fn counting(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            label: id.to_owned(),
            unit: Unit::Count,
            unit_words: None,
            why: None,
            cells: Vec::new(),
        }
    }
}
