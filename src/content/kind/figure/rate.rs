//! A measure converted to the other currency, at one rate throughout.

use super::record::RateRecord;
use crate::format::fill;
use crate::model::{Cell, Decimal, DecimalRange, Measure, Messages, Unit};

/// A measure in rupees converted to dollars, or the other way round; `None` for other units.
pub fn converted(measure: &Measure, rate: &RateRecord, messages: &Messages) -> Option<Measure> {
    let per_dollar = rate.inr_per_usd.to_f64();
    let (id, unit, label, factor) = match measure.unit {
        Unit::Inr => ("in-dollars", Unit::Usd, messages.rate_dollars(), 1.0 / per_dollar),
        Unit::InrCrore => ("in-dollars", Unit::UsdBillion, messages.rate_dollars(), 1e7 / per_dollar / 1e9),
        Unit::UsdBillion => ("in-rupees", Unit::InrCrore, messages.rate_rupees(), per_dollar * 1e9 / 1e7),
        _ => return None,
    };
    let convert = |value: Decimal| significant(value.to_f64() * factor);
    let cells = measure.cells.iter().map(|row| {
        let convert_cell = |cell: &Cell| Cell {
            value: cell.value.map(convert),
            range: cell.range.map(|own| DecimalRange { low: convert(own.low), high: convert(own.high) }),
            ..cell.clone()
        };
        row.iter().map(convert_cell).collect()
    });
    let (at, date) = (rate.inr_per_usd.to_string(), rate.date.to_string());
    Some(Measure {
        id: id.to_owned(),
        label: label.to_owned(),
        unit,
        unit_words: None,
        why: Some(fill(messages.rate_why(), &[("rate", &at), ("date", &date)])),
        cells: cells.collect(),
    })
}

/// A computed number rounded to three significant digits, because a rate is no more precise.
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
