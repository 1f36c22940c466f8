//! Ticks of a time axis: whole years while they fit, then quarters and months.

use super::calendar::{date_of, number};
use super::window::Window;
use crate::model::PartialDate;

/// A tick and the date it stands for, a year or a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Its first day, counted from 1 January 1970.
    pub day: i32,
    /// What it stands for.
    pub date: PartialDate,
}

/// Intervals between ticks, in months.
const STEPS: [i32; 8] = [1, 3, 6, 12, 24, 60, 120, 240];

/// At most `max_ticks` ticks in the window, at the finest interval that allows it.
pub fn ticks(window: Window, max_ticks: usize) -> Vec<Tick> {
    let months = |day: i32| {
        let date = date_of(day);
        date.year * 12 + date.month - 1
    };
    let (first, last) = (months(window.from), months(window.to - 1));
    for step in STEPS {
        let begin = (first + step - 1).div_euclid(step) * step;
        // A window that starts within a month does not show that month's first day.
        let ticks: Vec<Tick> = (0..)
            .map(|index| begin + index * step)
            .take_while(|month| *month <= last)
            .filter_map(|month| tick(month, step))
            .filter(|tick| tick.day >= window.from)
            .collect();
        if ticks.len() <= max_ticks {
            return ticks;
        }
    }
    Vec::new()
}

fn tick(month: i32, step: i32) -> Option<Tick> {
    let (year, of_year) = (month.div_euclid(12), month.rem_euclid(12) + 1);
    let words = if step % 12 == 0 { format!("{year:04}") } else { format!("{year:04}-{of_year:02}") };
    Some(Tick { day: number(year, of_year, 1), date: words.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timeline::calendar::first_day;

    fn check(from: &str, to: &str, max_ticks: usize, expect: &str) {
        let [from, to] = [from, to].map(|month| first_day(month.parse().expect("a month")));
        let window = Window { from, to };
        let words: Vec<String> = ticks(window, max_ticks).iter().map(|tick| tick.date.to_string()).collect();
        assert_eq!(words.join(" "), expect);
    }

    #[test]
    fn the_finest_distance_that_fits() {
        check("1984-01", "2027-01", 10, "1985 1990 1995 2000 2005 2010 2015 2020 2025");
        check("1984-01", "2027-01", 5, "1990 2000 2010 2020");
        check("2020-01", "2024-01", 5, "2020 2021 2022 2023");
        check("2023-02", "2024-03", 5, "2023-04 2023-07 2023-10 2024-01");
        check("2024-01", "2024-04", 5, "2024-01 2024-02 2024-03");
    }
}
