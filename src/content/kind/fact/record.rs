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
    /// The date it applies to.
    #[expect(dead_code, reason = "its type checks it; no page shows it")]
    pub as_of: Written<PartialDate>,
    /// Whether the source calls it approximate.
    #[serde(default)]
    pub approx: bool,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// Whether we have read the source.
    pub seen: bool,
}
