//! The what-if: how much training a number of accelerators allows. An illustration, not a forecast.
//!
//! operations = accelerators × speed × utilisation × time
//!
//! Speed is the peak of one accelerator, utilisation the share of it that a training run reaches, a range; so every
//! result is a range. The figure's file holds the inputs, each with its source or the word “assumption”.

use std::borrow::Cow;

use super::canvas::Extent;
use super::selection::Selection;
use crate::model::{Cell, Decimal, DecimalRange, Figure, Form};

/// Days in a month, on average over four years: 365.25 / 12.
const DAYS_A_MONTH: f64 = 30.4375;
/// Seconds in a day.
const SECONDS_A_DAY: f64 = 86_400.0;
/// Operations in one unit of the result.
const OPERATIONS_A_UNIT: f64 = 1e24;

/// Training operations, in units of 10²⁴.
///
/// `speed` is in 10¹² operations a second, `utilisation` in per cent, `months` from 0.
pub fn operations(accelerators: f64, speed: f64, utilisation: f64, months: f64) -> f64 {
    accelerators * speed * 1e12 * (utilisation / 100.0) * (months * DAYS_A_MONTH * SECONDS_A_DAY) / OPERATIONS_A_UNIT
}

/// A figure as shown: a what-if has its results in its table.
pub fn shown<'a>(figure: &'a Figure, selection: &Selection) -> Cow<'a, Figure> {
    modelled(figure, selection).map_or(Cow::Borrowed(figure), Cow::Owned)
}

/// The rows of a what-if with the same name as an input get that input's range; nothing for any other figure.
fn modelled(figure: &Figure, selection: &Selection) -> Option<Figure> {
    if figure.form != Form::WhatIf {
        return None;
    }
    let input = |id: &str| {
        let index = figure.inputs.iter().position(|input| input.id == id)?;
        let (input, value) = (&figure.inputs[index], selection.inputs.get(index)?);
        let value = value.to_f64();
        // What the reader sets is exact; a given input may be a range.
        Some(if input.step.is_some() {
            Extent { low: value, high: value }
        } else {
            Extent { low: input.low.to_f64(), high: input.high.to_f64() }
        })
    };
    let (speed, utilisation, months) = (input("speed")?, input("utilisation")?, input("months")?);
    let mut modelled = figure.clone();
    for (row, cells) in figure.rows.iter().zip(&mut modelled.measures.first_mut()?.cells) {
        let Some(accelerators) = input(&row.id) else { continue };
        let low = rounded(operations(accelerators.low, speed.low, utilisation.low, months.low));
        let high = rounded(operations(accelerators.high, speed.high, utilisation.high, months.high));
        if let Some(cell) = cells.first_mut() {
            *cell = Cell { range: Some(DecimalRange { low, high }), note: cell.note, ..Cell::default() };
        }
    }
    Some(modelled)
}

/// Such a model is good for no more than two digits.
fn rounded(value: f64) -> Decimal {
    Decimal::round(value, u8::from(value < 10.0))
}

#[cfg(test)]
mod tests {
    use super::operations;

    #[test]
    fn follows_its_formula() {
        // 16,000 accelerators at 989 × 10¹² operations a second and 40 % for one month of 30.4375 days:
        // 16,000 × 989e12 × 0.4 × 2,629,800 s = 1.6646e25.
        let one = operations(16_000.0, 989.0, 40.0, 1.0);
        assert!((one - 16.6456).abs() < 0.001, "{one}");
        // Twice the accelerators, or twice the time, is twice the training.
        assert!((operations(32_000.0, 989.0, 40.0, 1.0) / one - 2.0).abs() < 1e-12);
        assert!((operations(16_000.0, 989.0, 40.0, 2.0) / one - 2.0).abs() < 1e-12);
        assert!(operations(0.0, 989.0, 40.0, 1.0).abs() < f64::EPSILON);
    }
}
