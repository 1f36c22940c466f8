//! Where commitments are in time, on one scale for all: the day of the promise, and that of the newest evidence.
//!
//! Positions are thousandths of the scale's length, from its start; the drawing decides how long that is.

use super::record::CommitmentRecord;
use crate::model::{LedgerYears, PartialDate, Run, YearLabel};
use crate::timeline::{Span, day_words, first_day, last_day};

/// Length of the scale, in the units of positions.
const LENGTH: i32 = 1000;
/// Margin at either end, for half a marker on phones.
const ROOM: i32 = 36;

/// The time that the ledger spans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    first: i32,
    last: i32,
}

impl Scale {
    /// From the earliest promise to the newest evidence.
    pub fn of(rows: &[&CommitmentRecord]) -> Self {
        let days = || rows.iter().flat_map(|own| [day(*own.made), day(*own.as_of)]);
        let first = days().min().unwrap_or_default();
        Self { first, last: days().max().unwrap_or_default().max(first + 1) }
    }

    /// Where a commitment was made, and where its newest evidence is, never before that.
    pub fn run(self, own: &CommitmentRecord) -> Run {
        let made = self.place(day(*own.made));
        Run { made: percent(made), newest: percent(self.place(day(*own.as_of)).max(made)) }
    }

    /// The years that begin within the scale.
    pub fn years(self) -> LedgerYears {
        LedgerYears {
            labels: self.beginnings().map(|(year, place)| YearLabel { year, place: percent(place) }).collect(),
            outline: self.beginnings().map(|(_, place)| format!("M{place} 0V1")).collect(),
        }
    }

    fn beginnings(self) -> impl Iterator<Item = (i32, i32)> {
        let [first, last] = [self.first, self.last].map(|day| day_words(day)[..4].parse().unwrap_or_default());
        let beginnings = (first..=last).filter_map(|year: i32| Some((year, year.to_string().parse().ok()?)));
        let places = beginnings.map(move |(year, date)| (year, self.place(first_day(date))));
        places.filter(|(_, place)| (0..=LENGTH).contains(place))
    }

    fn place(self, day: i32) -> i32 {
        ROOM + (day - self.first) * (LENGTH - 2 * ROOM) / (self.last - self.first)
    }
}

/// A position as a share of the drawing's width.
fn percent(place: i32) -> String {
    format!("{}.{}%", place / 10, place % 10)
}

/// The day of a date; the middle of the month or year if it is no more precise.
fn day(date: PartialDate) -> i32 {
    Span { first: first_day(date), last: last_day(date) }.middle()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> i32 {
        day(text.parse().expect("a date"))
    }

    #[test]
    fn a_date_stands_in_the_middle_of_what_it_may_mean() {
        assert!(of("2024-05-31") < of("2024-06-01"));
        assert!(of("2024-06-01") < of("2024-06") && of("2024-06") < of("2024-06-30"));
        assert!(of("2024-06-30") < of("2024") && of("2024") < of("2024-07-02"));
        assert!(of("2023-12-31") < of("2024-01-01"));
    }

    #[test]
    fn the_scale_holds_its_ends_and_the_years_between() {
        let scale = Scale { first: of("2023-01-31"), last: of("2026-09-04") };
        assert_eq!((scale.place(of("2023-01-31")), scale.place(of("2026-09-04"))), (ROOM, LENGTH - ROOM));
        let years: Vec<i32> = scale.beginnings().map(|(year, _)| year).collect();
        assert_eq!(years, [2023, 2024, 2025, 2026]);
        let places: Vec<i32> = scale.beginnings().map(|(_, place)| place).collect();
        assert!(places.is_sorted() && places[0] < ROOM, "{places:?}");
    }
}
