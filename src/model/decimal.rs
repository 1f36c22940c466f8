//! Decimal numbers exactly as sources write them: no digit is invented or lost on the way to the screen.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The maximum number of digits: any number of this many fits an `i64`.
const MOST_DIGITS: usize = 18;

/// A decimal number of at most 18 digits: `13.90` keeps its zero, and equals `13.9`.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Decimal {
    /// All digits, without the point.
    digits: i64,
    /// How many of them come after the point.
    places: u8,
}

/// Ten to an integer power; exact up to 22, because 5 to the 22nd power fits the 53 bits of an `f64`.
pub fn power_of_ten(power: i32) -> f64 {
    let size = (0..power.unsigned_abs()).fold(1.0, |size, _| size * 10.0);
    if power < 0 { 1.0 / size } else { size }
}

impl Decimal {
    /// The number made of `digits`, `places` of which come after the point.
    pub fn new(digits: i64, places: u8) -> Self {
        Self { digits, places }
    }

    /// Rounds a computed number to this many digits after the point.
    pub fn round(value: f64, places: u8) -> Self {
        let power = power_of_ten(i32::from(places));
        #[expect(clippy::cast_possible_truncation, reason = "a cast of a float saturates")]
        let digits = (value * power).round() as i64;
        Self { digits, places }
    }

    /// The number as a float, for geometry; exact up to 15 digits.
    pub fn to_f64(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "geometry needs no more than 15 digits")]
        let digits = self.digits as f64;
        digits / power_of_ten(i32::from(self.places))
    }

    /// The number times ten to the power of `by`; trailing zeros that a division leaves after the point are dropped.
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

    /// How many digits come after the point.
    pub fn places(self) -> u8 {
        self.places
    }

    /// All its digits, without the point.
    pub fn digits(self) -> i64 {
        self.digits
    }

    /// The digits of the same number with this many after the point, at least as many as it has; `None` if they are too
    /// many.
    fn digits_at(self, places: u8) -> Option<i64> {
        (self.places..places).try_fold(self.digits, |digits, _| digits.checked_mul(10))
    }
}

impl Ord for Decimal {
    /// By numeric value, whatever zeros follow after the point.
    fn cmp(&self, other: &Self) -> Ordering {
        let places = self.places.max(other.places);
        match (self.digits_at(places), other.digits_at(places)) {
            (Some(own), Some(others)) => own.cmp(&others),
            // A number with too many digits at these places is further from zero than any that fits.
            (None, _) => self.digits.cmp(&0),
            (_, None) => 0.cmp(&other.digits),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

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
    if !is_digits(whole) || fraction.is_some_and(|f| !is_digits(f)) {
        return None;
    }
    let fraction = fraction.unwrap_or_default();
    if whole.len() + fraction.len() > MOST_DIGITS {
        return None;
    }
    let digits: i64 = format!("{whole}{fraction}").parse().ok()?;
    Some(Decimal { digits: sign * digits, places: u8::try_from(fraction.len()).ok()? })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal number")
    }

    #[test]
    fn is_written_as_it_was_read() {
        for text in ["0", "13.90", "-0.05", "10371.92", "-1000", "103719200000", "0.000"] {
            assert_eq!(decimal(text).to_string(), text);
        }
        for bad in ["", "-", "1,000", "1.", ".5", "1e3", "1.2.3", "₹5", "1234567890123456789"] {
            assert!(bad.parse::<Decimal>().is_err(), "{bad}");
        }
    }

    #[test]
    fn zeros_behind_the_point_make_no_other_number() {
        assert_eq!(decimal("13.90"), decimal("13.9"));
        assert_eq!(decimal("0.000"), decimal("0"));
        assert_eq!(decimal("-1000.0"), decimal("-1000"));
        assert_ne!(decimal("13.09"), decimal("13.9"));
        let rising = ["-999999999999999999", "-1.5", "-0.05", "0.0", "13.09", "13.9", "14", "999999999999999999"];
        assert!(rising.map(decimal).is_sorted_by(|a, b| a < b));
        assert!(decimal("0.00000000000000001") < decimal("999999999999999999"), "too far apart for one scale");
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

    proptest! {
        #[test]
        fn any_text_is_refused_or_comes_back(text in "-?[0-9]{0,12}\\.?[0-9]{0,9}|\\PC{0,12}") {
            if let Ok(read) = text.parse::<Decimal>() {
                let written = read.to_string();
                let (digits, zeros) = (text.trim_start_matches('-'), written.trim_start_matches('-'));
                // Only a sign before zero and leading zeros are lost.
                prop_assert_eq!(digits.trim_start_matches('0'), zeros.trim_start_matches('0'));
                prop_assert_eq!(decimal(&written).digits(), read.digits());
            }
        }

        #[test]
        fn the_order_is_that_of_whole_numbers(
            a in -999_999_999_i64..=999_999_999,
            b in -999_999_999_i64..=999_999_999,
            places in 0_u8..9,
            more in 0_u8..9,
        ) {
            // With the same places, or with zeros appended to one of them: the numbers are the same.
            let longer = Decimal::new(b * 10_i64.pow(u32::from(more)), places + more);
            let (own, other) = (Decimal::new(a, places), Decimal::new(b, places));
            prop_assert_eq!(own.cmp(&other), a.cmp(&b));
            prop_assert_eq!(own.cmp(&longer), a.cmp(&b));
            prop_assert_eq!(own == longer, a == b);
        }

        #[test]
        fn any_two_numbers_have_an_order(a in any::<(i64, u8)>(), b in any::<(i64, u8)>()) {
            let (a, b) = (Decimal::new(a.0, a.1), Decimal::new(b.0, b.1));
            prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
            prop_assert_eq!(a == b, b == a);
            prop_assert!(!a.to_string().is_empty() && !a.to_f64().is_nan());
        }

        #[test]
        fn a_point_that_is_shifted_comes_back(
            digits in -99_999_999_i64..=99_999_999,
            places in 0_u8..9,
            by in -9_i8..=9,
        ) {
            let number = Decimal::new(digits, places);
            prop_assert_eq!(number.shifted(by).shifted(-by), number);
        }
    }
}
