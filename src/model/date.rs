//! Dates that may be precise only to the year or the month, as sources give them.
//!
//! A year stays a year: nothing here ever fills in a month or a day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A date with year, month or day precision, written as in ISO 8601 and EDTF level 0: `2025`, `2025-02`, `2025-02-13`.
///
/// A coarser date sorts before every finer date within it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PartialDate {
    year: i16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, if the source gives one.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, from 1, if the source gives one.
    pub fn day(self) -> Option<u8> {
        self.day
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// Why a text is not a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateProblem(String);

impl fmt::Display for DateProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a date: write YYYY, YYYY-MM or YYYY-MM-DD", self.0)
    }
}

impl FromStr for PartialDate {
    type Err = DateProblem;

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; months and days must exist in the calendar.
    fn from_str(text: &str) -> Result<Self, DateProblem> {
        read(text).ok_or_else(|| DateProblem(text.to_owned()))
    }
}

fn read(text: &str) -> Option<PartialDate> {
    let mut parts = text.split('-');
    let year: i16 = number(parts.next()?, 4)?;
    let month: Option<u8> = parts.next().map(|p| number(p, 2).ok_or(())).transpose().ok()?;
    let day: Option<u8> = parts.next().map(|p| number(p, 2).ok_or(())).transpose().ok()?;
    if parts.next().is_some() || month.is_some_and(|m| !(1..=12).contains(&m)) {
        return None;
    }
    if let (Some(month), Some(day)) = (month, day)
        && !(1..=days_in(year, month)).contains(&day)
    {
        return None;
    }
    Some(PartialDate { year, month, day })
}

fn number<T: FromStr>(part: &str, width: usize) -> Option<T> {
    (part.len() == width && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok()).flatten()
}

fn days_in(year: i16, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expect: Option<(i16, Option<u8>, Option<u8>)>) {
        let read = text.parse::<PartialDate>().ok().map(|d| (d.year(), d.month(), d.day()));
        assert_eq!(read, expect, "{text}");
        if expect.is_some() {
            let date: PartialDate = text.parse().expect("just read");
            assert_eq!(date.to_string(), text, "a date is written as it was read");
        }
    }

    #[test]
    fn reads_what_the_calendar_holds_and_nothing_else() {
        check("1984", Some((1984, None, None)));
        check("2025-02", Some((2025, Some(2), None)));
        check("2024-02-29", Some((2024, Some(2), Some(29))));
        for bad in ["", "25", "2025-13", "2025-2", "2025-02-29", "2025-02-13-1", "Feb 2025", "2025-00"] {
            check(bad, None);
        }
    }

    #[test]
    fn a_year_comes_before_the_months_inside_it() {
        let mut dates: Vec<PartialDate> =
            ["2025-02-13", "2025", "2024-12", "2025-02"].iter().map(|d| d.parse().expect("a date")).collect();
        dates.sort();
        let written: Vec<String> = dates.iter().map(ToString::to_string).collect();
        assert_eq!(written, ["2024-12", "2025", "2025-02", "2025-02-13"]);
    }

    proptest! {
        #[test]
        fn any_text_is_refused_or_comes_back(text in "[0-9]{3,5}(-[0-9]{1,3}){0,3}|\\PC{0,12}") {
            if let Ok(date) = text.parse::<PartialDate>() {
                prop_assert_eq!(date.to_string(), text);
            }
        }

        #[test]
        fn every_day_is_a_date_and_comes_after_what_holds_it(
            year in 1_i16..=9999,
            month in 1_u8..=12,
            day in 1_u8..=28,
        ) {
            let read = |text: String| text.parse::<PartialDate>().expect("a date");
            let own = read(format!("{year:04}-{month:02}-{day:02}"));
            prop_assert_eq!((own.year(), own.month(), own.day()), (year, Some(month), Some(day)));
            let coarser = [format!("{year:04}"), format!("{year:04}-{month:02}")].map(read);
            prop_assert!(coarser.iter().all(|date| *date < own));
            let before = read(format!("{year:04}-{month:02}-{:02}", day.max(2) - 1));
            prop_assert!(day == 1 || before < own);
        }
    }
}
