//! A number as written in `facts/`.

use serde::Deserialize;
use toml::Spanned;

use crate::content::written::Written;
use crate::model::{Decimal, PartialDate, Unit};

/// One number.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// Decimal digits.
    pub value: Written<Decimal>,
    /// What it counts.
    pub unit: Unit,
    /// When it was true.
    #[expect(dead_code, reason = "its type checks it; no page shows it")]
    pub as_of: Written<PartialDate>,
    /// Whether the source gives it as approximate.
    #[serde(default)]
    pub approx: bool,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// Whether the source was read.
    pub seen: bool,
}
