//! Dates in words.

use super::fill;
use crate::model::{Messages, PartialDate};

/// A date as the language writes it, no finer than its source: `13 February 2025`, `February 2025`, `1984`.
pub fn date(date: PartialDate, messages: &Messages) -> String {
    let year = date.year().to_string();
    let Some(month) = date.month().and_then(|month| messages.month(month)) else {
        return year;
    };
    match date.day() {
        Some(day) => {
            let day = day.to_string();
            fill(messages.date_day(), &[("day", &day), ("month", month), ("year", &year)])
        }
        None => fill(messages.date_month(), &[("month", month), ("year", &year)]),
    }
}
