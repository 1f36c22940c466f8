//! The two ends of a range.

use serde::{Deserialize, Serialize};

use super::Decimal;

/// From a lowest to a highest value, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecimalRange {
    pub low: Decimal,
    pub high: Decimal,
}
