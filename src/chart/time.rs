//! Dates as positions on an axis.

use super::plane::Axis;
use crate::model::{Decimal, PartialDate};

/// A date in years: a year is at its beginning, a month at its share of the year.
pub fn years(date: PartialDate) -> f64 {
    let month = date.month().map_or(0.0, |month| f64::from(month) - 1.0);
    let day = date.day().map_or(0.0, |day| (f64::from(day) - 1.0) / 31.0);
    f64::from(date.year()) + (month + day) / 12.0
}

/// The axis of some dates, with whole years as ticks.
pub fn axis(dates: impl Iterator<Item = PartialDate> + Clone, max_ticks: usize) -> Axis {
    let low = dates.clone().map(years).fold(f64::INFINITY, f64::min);
    let high = dates.map(years).fold(f64::NEG_INFINITY, f64::max);
    let mut axis = Axis::bare(low, high);
    let whole = |value: &f64| (value - value.round()).abs() < 1e-9;
    axis.ticks = axis.round_values(max_ticks).into_iter().filter(whole).map(|year| (year, String::new())).collect();
    if axis.ticks.is_empty() {
        axis.ticks = vec![(low.ceil().min(high), String::new())];
    }
    axis.with_words(|year| Decimal::round(year, 0).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(dates: &[&str], max_ticks: usize) -> Vec<String> {
        let dates = dates.iter().map(|d| d.parse().expect("a date"));
        axis(dates, max_ticks).ticks.into_iter().map(|(_, words)| words).collect()
    }

    #[test]
    fn ticks_are_whole_years_within_the_dates() {
        assert_eq!(ticks(&["1996", "2021"], 6), ["2000", "2005", "2010", "2015", "2020"]);
        assert_eq!(ticks(&["2024-03", "2026-06-15"], 4), ["2025", "2026"]);
        assert_eq!(ticks(&["2016-04", "2025-06"], 7), ["2018", "2020", "2022", "2024"]);
    }

    #[test]
    fn months_stand_inside_their_year() {
        let date = |text: &str| years(text.parse().expect("a date"));
        assert!(date("2024") <= date("2024-01") && date("2024-12-31") < date("2025"));
    }
}
