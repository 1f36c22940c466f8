//! Numbers in words and digits, from decimal text to decimal text.

use super::fill;
use crate::model::{Decimal, Fact, Messages, Unit};
use crate::state::Numbers;

/// How the digits before the point are set apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// By threes: `1,037,192`.
    Thousands,
    /// The last three, then by twos, as lakh and crore need it: `10,37,192`.
    Indian,
}

/// Sets commas into decimal digits; a sign before and a fraction behind stay as they are.
pub fn group(digits: &str, grouping: Grouping) -> String {
    let (sign, unsigned) = match digits.strip_prefix('-') {
        Some(rest) => ("\u{2212}", rest),
        None => ("", digits),
    };
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let mut text = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if index > 0 && comma_before(left, grouping) {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(fraction) = fraction {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// Whether a comma stands before the digit that has `left` digits from it to the point, itself included.
fn comma_before(left: usize, grouping: Grouping) -> bool {
    match grouping {
        Grouping::Thousands => left.is_multiple_of(3),
        Grouping::Indian => left == 3 || (left > 3 && !left.is_multiple_of(2)),
    }
}

/// What every formatter needs to know: the language's texts and the reader's number system.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// The interface texts.
    pub messages: &'a Messages,
    /// The number system.
    pub numbers: Numbers,
}

/// A unit at one power of ten, so that all numbers of an axis or a column are written alike.
#[derive(Clone, Copy, Debug)]
pub struct Ruler<'a> {
    unit: Unit,
    /// The power of ten that the written number is multiplied by.
    rung: i8,
    words: Words<'a>,
}

impl<'a> Ruler<'a> {
    /// The ruler for numbers of a unit up to `largest` (in that unit, either sign).
    pub fn of(unit: Unit, largest: f64, words: Words<'a>) -> Self {
        let scales = matches!(frame(unit), Frame::Usd | Frame::Inr | Frame::Plain) && exponent(unit) > 0;
        let rung = match words.numbers {
            Numbers::Published => exponent(unit),
            _ if !scales => exponent(unit),
            Numbers::Million => highest(&[12, 9, 6], unit, largest),
            Numbers::Crore => highest(&[7, 5], unit, largest),
        };
        Self { unit, rung, words }
    }

    /// The ruler for an axis: large counts are written in millions or crores too.
    pub fn of_axis(unit: Unit, largest: f64, words: Words<'a>) -> Self {
        if unit != Unit::Count {
            return Self::of(unit, largest, words);
        }
        let rungs: &[i8] = if words.numbers == Numbers::Crore { &[7, 5] } else { &[9, 6] };
        Self { unit, rung: highest(rungs, unit, largest), words }
    }

    /// The number at this power of ten.
    pub fn shifted(self, value: Decimal) -> Decimal {
        value.shifted(exponent(self.unit) - self.rung)
    }

    /// The digits alone, with commas.
    pub fn digits(self, value: Decimal) -> String {
        group(&self.shifted(value).to_string(), self.grouping())
    }

    /// The digits, with a percent sign where the unit is one.
    pub fn short(self, value: Decimal) -> String {
        let digits = self.digits(value);
        match self.unit {
            Unit::Percent => fill(self.words.messages.unit_percent(), &[("n", &digits)]),
            _ => digits,
        }
    }

    /// The number with its unit: `₹10,371.92 crore`.
    pub fn full(self, value: Decimal) -> String {
        self.framed(&self.digits(value))
    }

    /// The unit's name: `₹ crore`, `%`; nothing for plain counts.
    pub fn name(self) -> String {
        self.framed("").trim().to_owned()
    }

    fn framed(self, digits: &str) -> String {
        let messages = self.words.messages;
        let scale = match self.rung {
            12 => messages.scale_trillion(),
            9 => messages.scale_billion(),
            7 => messages.scale_crore(),
            6 => messages.scale_million(),
            5 => messages.scale_lakh(),
            _ => "{n}",
        };
        let frame = match frame(self.unit) {
            Frame::Plain => "{n}",
            Frame::Usd => messages.money_usd(),
            Frame::Inr => messages.money_inr(),
            Frame::Percent => messages.unit_percent(),
            Frame::Gigawatt => messages.unit_gigawatt(),
            Frame::Megawatt => messages.unit_megawatt(),
            Frame::TerawattHours => messages.unit_terawatt_hours(),
            Frame::KilowattHours => messages.unit_kilowatt_hours(),
        };
        fill(frame, &[("n", &fill(scale, &[("n", digits)]))])
    }

    fn grouping(self) -> Grouping {
        match (self.words.numbers, frame(self.unit)) {
            (Numbers::Crore, _) | (Numbers::Published, Frame::Inr) => Grouping::Indian,
            _ => Grouping::Thousands,
        }
    }
}

/// What stands around the digits.
#[derive(Clone, Copy)]
enum Frame {
    Plain,
    Usd,
    Inr,
    Percent,
    Gigawatt,
    Megawatt,
    TerawattHours,
    KilowattHours,
}

fn frame(unit: Unit) -> Frame {
    match unit {
        Unit::Count | Unit::Score | Unit::Million | Unit::Billion => Frame::Plain,
        Unit::Usd | Unit::UsdMillion | Unit::UsdBillion | Unit::UsdTrillion => Frame::Usd,
        Unit::Inr | Unit::InrCrore => Frame::Inr,
        Unit::Percent => Frame::Percent,
        Unit::Gigawatt => Frame::Gigawatt,
        Unit::Megawatt => Frame::Megawatt,
        Unit::TerawattHours => Frame::TerawattHours,
        Unit::KilowattHours => Frame::KilowattHours,
    }
}

/// The power of ten that a unit's numbers are multiplied by, such as 9 for thousand millions of dollars.
fn exponent(unit: Unit) -> i8 {
    match unit {
        Unit::UsdTrillion => 12,
        Unit::UsdBillion | Unit::Billion => 9,
        Unit::InrCrore => 7,
        Unit::UsdMillion | Unit::Million => 6,
        _ => 0,
    }
}

/// The highest power of ten of a list that a number reaches, or none.
fn highest(rungs: &[i8], unit: Unit, largest: f64) -> i8 {
    let size = largest.abs() * 10f64.powi(i32::from(exponent(unit)));
    rungs.iter().copied().find(|rung| size >= 10f64.powi(i32::from(*rung))).unwrap_or(0)
}

/// A number with its unit, as the language writes it: `₹10,371.92 crore`.
pub fn quantity(value: Decimal, unit: Unit, words: Words<'_>) -> String {
    Ruler::of(unit, value.to_f64(), words).full(value)
}

/// A fact's number with its unit: `about 44%`.
pub fn fact(fact: &Fact, words: Words<'_>) -> String {
    let number = quantity(fact.value, fact.unit, words);
    if fact.approx { fill(words.messages.about(), &[("number", &number)]) } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(digits: &str, grouping: Grouping, expect: &str) {
        assert_eq!(group(digits, grouping), expect, "{digits} by {grouping:?}");
    }

    #[test]
    fn groups_by_thousands() {
        check("0", Grouping::Thousands, "0");
        check("999", Grouping::Thousands, "999");
        check("1350", Grouping::Thousands, "1,350");
        check("1037192.5", Grouping::Thousands, "1,037,192.5");
        check("-1000", Grouping::Thousands, "\u{2212}1,000");
        check("13.90", Grouping::Thousands, "13.90");
    }

    #[test]
    fn groups_as_lakh_and_crore_need_it() {
        check("999", Grouping::Indian, "999");
        check("10371.92", Grouping::Indian, "10,371.92");
        check("76000", Grouping::Indian, "76,000");
        check("160000", Grouping::Indian, "1,60,000");
        check("1037192", Grouping::Indian, "10,37,192");
        check("103719200000", Grouping::Indian, "1,03,71,92,00,000");
    }
}
