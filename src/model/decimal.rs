//! Decimal numbers exactly as sources write them: no digit is made up or lost on the way to the screen.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A decimal number of at most 18 digits: `13.90` keeps its zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decimal {
    /// All digits, without the point.
    digits: i64,
    /// How many of them stand behind the point.
    places: u8,
}

/// Ten to a whole power; exact up to 22 (2 to the 53rd power holds 5 to the 22nd).
pub fn power_of_ten(power: i32) -> f64 {
    let size = (0..power.unsigned_abs()).fold(1.0, |size, _| size * 10.0);
    if power < 0 { 1.0 / size } else { size }
}

impl Decimal {
    /// The number of `digits`, of which `places` stand behind the point.
    pub fn new(digits: i64, places: u8) -> Self {
        Self { digits, places }
    }

    /// The number nearest to a computed one with this many digits behind the point.
    pub fn round(value: f64, places: u8) -> Self {
        let power = power_of_ten(i32::from(places));
        #[expect(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
        let digits = (value * power).round() as i64;
        Self { digits, places }
    }

    /// The number for geometry; exact up to 15 digits.
    pub fn to_f64(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "geometry needs no more than 15 digits")]
        let digits = self.digits as f64;
        digits / power_of_ten(i32::from(self.places))
    }

    /// The number times ten to the power of `by`; zeros that a division leaves behind the point are dropped.
    pub fn shifted(self, by: i8) -> Self {
        let places = i16::from(self.places) - i16::from(by);
        if by == 0 {
            return self;
        }
        let mut shifted = match u8::try_from(places) {
            Ok(places) => Self { digits: self.digits, places },
            Err(_) => Self {
                digits: self.digits.saturating_mul(10i64.saturating_pow(u32::from(places.unsigned_abs()))),
                places: 0,
            },
        };
        while shifted.places > 0 && shifted.digits % 10 == 0 {
            shifted.digits /= 10;
            shifted.places -= 1;
        }
        shifted
    }

    /// How many digits stand behind the point.
    pub fn places(self) -> u8 {
        self.places
    }

    /// All its digits, without the point.
    pub fn digits(self) -> i64 {
        self.digits
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        self.to_f64().partial_cmp(&other.to_f64())
    }
}

impl fmt::Display for Decimal {
    /// Digits with a point, without commas.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.digits < 0 { "-" } else { "" };
        let digits = self.digits.unsigned_abs().to_string();
        let places = usize::from(self.places);
        let digits =
            if digits.len() > places { digits } else { format!("{}{digits}", "0".repeat(places + 1 - digits.len())) };
        let (whole, fraction) = digits.split_at(digits.len() - places);
        f.write_str(sign)?;
        f.write_str(whole)?;
        if places > 0 {
            f.write_str(".")?;
            f.write_str(fraction)?;
        }
        Ok(())
    }
}

/// Why a text is not a decimal number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecimalProblem(String);

impl fmt::Display for DecimalProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a decimal number: write digits with a point, no commas", self.0)
    }
}

impl FromStr for Decimal {
    type Err = DecimalProblem;

    fn from_str(text: &str) -> Result<Self, DecimalProblem> {
        read(text).ok_or_else(|| DecimalProblem(text.to_owned()))
    }
}

fn read(text: &str) -> Option<Decimal> {
    let (sign, unsigned) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, fraction) = unsigned.split_once('.').map_or((unsigned, None), |(w, f)| (w, Some(f)));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !is_digits(whole) || fraction.is_some_and(|f| !is_digits(f)) || unsigned.len() > 19 {
        return None;
    }
    let fraction = fraction.unwrap_or_default();
    let digits: i64 = format!("{whole}{fraction}").parse().ok()?;
    Some(Decimal { digits: sign * digits, places: u8::try_from(fraction.len()).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal number")
    }

    #[test]
    fn is_written_as_it_was_read() {
        for text in ["0", "13.90", "-0.05", "10371.92", "-1000", "103719200000", "0.000"] {
            assert_eq!(decimal(text).to_string(), text);
        }
        for bad in ["", "-", "1,000", "1.", ".5", "1e3", "1.2.3", "₹5", "99999999999999999999"] {
            assert!(bad.parse::<Decimal>().is_err(), "{bad}");
        }
    }

    #[test]
    fn shifts_the_point_and_no_digit() {
        assert_eq!(decimal("10371.92").shifted(7).to_string(), "103719200000");
        assert_eq!(decimal("10371.92").shifted(-2).to_string(), "103.7192");
        assert_eq!(decimal("109.1").shifted(2).to_string(), "10910");
        assert_eq!(decimal("1500000").shifted(-6).to_string(), "1.5");
        assert_eq!(decimal("5").shifted(-3).to_string(), "0.005");
        assert_eq!(decimal("13.90").shifted(0).to_string(), "13.90");
    }

    #[test]
    fn rounds_what_was_computed() {
        assert_eq!(Decimal::round(2.0 / 3.0, 2).to_string(), "0.67");
        assert_eq!(Decimal::round(-1.05, 0).to_string(), "-1");
        assert!((decimal("2.45").to_f64() - 2.45).abs() < 1e-12);
    }
}
