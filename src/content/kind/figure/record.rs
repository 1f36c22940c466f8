//! The TOML records of a figure file, as editors write them; `content/README.md` says what each field means.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::content::written::Written;
use crate::model::{Decimal, Form, Kind, PartialDate, Reuse, Scale, Tone, Unit};

/// `<language>/figures/<id>.toml`; `content/README.md` says what each field means.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureRecord {
    pub id: Spanned<String>,
    pub step: String,
    pub kind: Kind,
    pub form: Form,
    pub title: String,
    pub finding: Spanned<String>,
    pub subtitle: String,
    pub limits: String,
    pub method: Option<String>,
    pub dispute: Option<String>,
    pub licence: String,
    pub reuse: Reuse,
    pub checked: Written<PartialDate>,
    pub rows: String,
    pub unit_words: Option<String>,
    #[serde(default)]
    pub scale: Scale,
    pub sort: Option<String>,
    #[serde(default)]
    pub column: Vec<ColumnRecord>,
    #[serde(default)]
    pub row: Vec<RowRecord>,
    #[serde(default)]
    pub measure: Vec<MeasureRecord>,
    #[serde(default)]
    pub notes: BTreeMap<String, String>,
    #[serde(default)]
    pub r#break: Vec<BreakRecord>,
    #[serde(default)]
    pub mark: Vec<MarkRecord>,
    pub rate: Option<RateRecord>,
    #[serde(default)]
    pub predict: Vec<PredictRecord>,
    #[serde(default)]
    pub input: Vec<InputRecord>,
    #[serde(default)]
    pub source: Vec<FigureSourceRecord>,
}

/// A series.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnRecord {
    pub id: String,
    pub label: String,
    #[serde(default)]
    pub tone: Tone,
    pub unit: Option<Unit>,
    #[serde(default)]
    pub text: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowRecord {
    pub id: String,
    pub label: String,
    pub tone: Option<Tone>,
    pub tile: Option<(u8, u8)>,
    pub group: Option<String>,
}

/// The data in one unit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureRecord {
    pub id: String,
    pub label: String,
    pub unit: Unit,
    pub unit_words: Option<String>,
    pub why: Option<String>,
    pub data: Spanned<String>,
}

/// A break in a series.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreakRecord {
    pub column: String,
    pub at: Spanned<String>,
    pub why: String,
}

/// Words next to a value.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkRecord {
    pub column: String,
    pub at: Spanned<String>,
    pub text: String,
}

/// An exchange rate between rupees and dollars.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateRecord {
    pub inr_per_usd: Written<Decimal>,
    pub date: Written<PartialDate>,
    pub source: String,
}

/// A value that readers predict.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PredictRecord {
    pub row: Spanned<String>,
    pub column: String,
    pub ask: String,
    pub low: Written<Decimal>,
    pub high: Written<Decimal>,
    pub step: Written<Decimal>,
}

/// An input of a what-if.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InputRecord {
    pub id: String,
    pub label: String,
    pub unit: Unit,
    pub low: Written<Decimal>,
    pub value: Written<Decimal>,
    pub high: Written<Decimal>,
    pub step: Option<Written<Decimal>>,
    pub source: Option<String>,
    pub note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FigureSourceRecord {
    pub id: String,
    pub supports: String,
}
