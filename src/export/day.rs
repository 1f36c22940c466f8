//! Dates in files: whole days, because a spreadsheet turns `2016-04` into a day of its own choosing, with a column for
//! the precision.

use crate::model::{Messages, PartialDate, names};

/// How precise a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    Day,
    Month,
    Year,
}

impl Precision {
    /// The precision of a date.
    pub fn of(date: PartialDate) -> Self {
        match (date.month(), date.day()) {
            (_, Some(_)) => Self::Day,
            (Some(_), None) => Self::Month,
            (None, None) => Self::Year,
        }
    }

    /// Its word.
    pub fn word(self, messages: &Messages) -> &str {
        names(messages.file_precisions()).nth(self as usize).unwrap_or_default()
    }
}

/// The first day of a date.
pub fn first_day(date: PartialDate) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month().unwrap_or(1), date.day().unwrap_or(1))
}
