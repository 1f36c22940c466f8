//! Days as numbers: the proleptic Gregorian calendar, counted from 1 January 1970.

use crate::model::{Event, PartialDate};

/// The first and the last day of something, both inclusive, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First day.
    pub first: i32,
    /// Last day, never before the first.
    pub last: i32,
}

impl Span {
    /// The day in the middle, the earlier if there are two.
    pub fn middle(self) -> i32 {
        self.first + (self.last - self.first) / 2
    }
}

/// All the days that a date may mean: a year is the whole year.
fn days_of(date: PartialDate) -> Span {
    let year = i32::from(date.year());
    let month = date.month().map(i32::from);
    let first = number(year, month.unwrap_or(1), date.day().map_or(1, i32::from));
    let next = match (month, date.day()) {
        (None, _) => number(year + 1, 1, 1),
        (Some(12), None) => number(year + 1, 1, 1),
        (Some(month), None) => number(year, month + 1, 1),
        (Some(_), Some(_)) => first + 1,
    };
    Span { first, last: next - 1 }
}

/// The first day that a date may mean.
pub fn first_day(date: PartialDate) -> i32 {
    days_of(date).first
}

/// The last day that a date may mean.
pub fn last_day(date: PartialDate) -> i32 {
    days_of(date).last
}

/// All the days of an event, to its end if it has one.
pub fn span_of(event: &Event) -> Span {
    let own = days_of(event.date);
    Span { first: own.first, last: event.end.map_or(own.last, |end| days_of(end).last) }
}

/// The day number of a date (Howard Hinnant, “chrono-compatible low-level date algorithms”, `days_from_civil`).
pub(super) fn number(year: i32, month: i32, day: i32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CivilDate {
    pub year: i32,
    /// From 1 to 12.
    pub month: i32,
    /// Of the month, from 1.
    pub day: i32,
}

/// The date of a day number (`civil_from_days` of the same paper).
pub(super) fn date_of(number: i32) -> CivilDate {
    let shifted = number + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = (shifted_month + 2) % 12 + 1;
    CivilDate { year: year_of_era + era * 400 + i32::from(month <= 2), month, day }
}

/// A day number as a date for addresses and files: `2018-07-30`.
pub fn day_words(day: i32) -> String {
    let CivilDate { year, month, day } = date_of(day);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, first: i32, last: i32) {
        assert_eq!(days_of(text.parse().expect("a date")), Span { first, last }, "{text}");
    }

    #[test]
    fn a_date_is_all_the_days_that_it_may_mean() {
        check("1970-01-01", 0, 0);
        check("1970", 0, 364);
        // A leap year's February.
        check("2000-02", 10_988, 11_016);
        check("2024-12", 20_058, 20_088);
        check("1969-12-31", -1, -1);
    }

    #[test]
    fn every_day_of_a_century_comes_back() {
        for day in -10_000..30_000 {
            let date = date_of(day);
            assert_eq!(number(date.year, date.month, date.day), day);
            assert!((1..=12).contains(&date.month) && (1..=31).contains(&date.day), "{}", day_words(day));
        }
        assert_eq!(day_words(19_782), "2024-02-29");
    }
}
