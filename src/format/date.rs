//! Dates in words.

use super::fill;
use crate::model::{Messages, PartialDate};

/// A date as the language writes it, no more precise than its source: `13 February 2025`, `February 2025`, `1984`.
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

/// A date next to its year: the day and the month, the month alone, or nothing if only the year is known.
pub fn day_of_year(date: PartialDate, messages: &Messages) -> Option<String> {
    let month = date.month().and_then(|month| messages.month(month))?;
    let with_day = |day: u8| fill(messages.date_of_year(), &[("day", &day.to_string()), ("month", month)]);
    Some(date.day().map_or_else(|| month.to_owned(), with_day))
}
