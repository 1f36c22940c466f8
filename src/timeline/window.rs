//! The stretch of days that a timeline shows, and how it is zoomed and moved.

use super::calendar::{Span, date_of, number};
use crate::model::Decimal;

/// Minimum days of a window, about two months: closer, nothing more would come apart.
const NARROWEST: i32 = 60;

/// A stretch of days, counted from 1 January 1970; it never leaves the whole it was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// First day shown.
    pub from: i32,
    /// The day after the last one shown.
    pub to: i32,
}

impl Window {
    /// The window that shows everything from the year of a first day to the month of a last one.
    pub fn whole(first: i32, last: i32) -> Self {
        let end = date_of(last);
        let (year, month) = if end.month == 12 { (end.year + 1, 1) } else { (end.year, end.month + 1) };
        Self { from: number(date_of(first).year, 1, 1), to: number(year, month, 1) }
    }

    /// How many days it shows.
    pub fn days(self) -> i32 {
        self.to - self.from
    }

    /// Whether the middle of a span, where its mark is, is visible.
    pub fn shows(self, span: Span) -> bool {
        (self.from..self.to).contains(&span.middle())
    }

    /// The window that just fits some spans, with a small margin on both sides; the whole if there are none.
    pub fn fitting(spans: impl Iterator<Item = Span>, whole: Self) -> Self {
        let (first, last) = spans.fold((i32::MAX, i32::MIN), |(a, b), s| (a.min(s.first), b.max(s.last)));
        if first > last {
            return whole;
        }
        let room = (last - first) / 20 + 15;
        Self::between((first - room).max(whole.from), (last + room).min(whole.to), whole)
    }

    /// How many times wider a stretch of time is drawn than in the whole, to a tenth.
    pub fn magnification(self, whole: Self) -> Decimal {
        let tenths = (i64::from(whole.days()) * 20 / i64::from(self.days()) + 1) / 2;
        if tenths % 10 == 0 { Decimal::new(tenths / 10, 0) } else { Decimal::new(tenths, 1) }
    }

    /// The position of another window's centre in this one, as a fraction.
    pub fn part_of(self, other: Self) -> f64 {
        self.part(other.from + other.days() / 2)
    }

    /// How much of this window another one shows, from 0 to 1.
    pub fn share(self, other: Self) -> f64 {
        f64::from(other.days()) / f64::from(self.days())
    }

    /// The position of a day, from 0 at the left end to 1 at the right.
    pub fn part(self, day: i32) -> f64 {
        f64::from(day - self.from) / f64::from(self.days())
    }

    /// The window with `factor` times as many days (below 1 is closer), with the day at `part` staying in place.
    #[must_use]
    pub fn zoomed(self, factor: f64, part: f64, whole: Self) -> Self {
        let maximum = f64::from(whole.days());
        let days = (f64::from(self.days()) * factor).clamp(f64::from(NARROWEST).min(maximum), maximum);
        let fixed = f64::from(self.from) + part * f64::from(self.days());
        Self::begin(fixed - part * days, days, whole)
    }

    /// The window moved by a fraction of its own length, stopping at the ends of the whole.
    #[must_use]
    pub fn moved(self, part: f64, whole: Self) -> Self {
        let days = f64::from(self.days());
        Self::begin(f64::from(self.from) + part * days, days, whole)
    }

    /// The window centred on a day, as wide as before.
    #[must_use]
    pub fn around(self, day: i32, whole: Self) -> Self {
        let days = f64::from(self.days());
        Self::begin(f64::from(day) - days / 2.0, days, whole)
    }

    /// A window of these two days, inside the whole and no narrower than allowed.
    pub fn between(from: i32, to: i32, whole: Self) -> Self {
        let maximum = whole.days();
        let days = to.saturating_sub(from).clamp(NARROWEST.min(maximum), maximum);
        Self::begin(f64::from(from), f64::from(days), whole)
    }

    #[expect(clippy::cast_possible_truncation, reason = "days of a few centuries")]
    fn begin(from: f64, days: f64, whole: Self) -> Self {
        let days = (days.round() as i32).clamp(1, whole.days());
        let from = (from.round() as i32).clamp(whole.from, whole.to - days);
        Self { from, to: from + days }
    }
}
