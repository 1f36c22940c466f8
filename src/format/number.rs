//! Numbers in words and digits, from decimal text to decimal text.

use super::fill;
use crate::model::{Fact, Messages, Unit};

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

/// A number with its unit, as the language writes it: `₹10,371.92 crore`, `about 44%`.
pub fn fact(fact: &Fact, messages: &Messages) -> String {
    let (pattern, grouping) = match fact.unit {
        Unit::Count | Unit::Score => ("{n}", Grouping::Thousands),
        Unit::Percent => (messages.unit_percent(), Grouping::Thousands),
        Unit::Usd => (messages.unit_usd(), Grouping::Thousands),
        Unit::UsdMillion => (messages.unit_usd_million(), Grouping::Thousands),
        Unit::UsdBillion => (messages.unit_usd_billion(), Grouping::Thousands),
        Unit::UsdTrillion => (messages.unit_usd_trillion(), Grouping::Thousands),
        Unit::InrCrore => (messages.unit_inr_crore(), Grouping::Indian),
        Unit::Gigawatt => (messages.unit_gigawatt(), Grouping::Thousands),
        Unit::Megawatt => (messages.unit_megawatt(), Grouping::Thousands),
        Unit::TerawattHours => (messages.unit_terawatt_hours(), Grouping::Thousands),
        Unit::Million => (messages.unit_million(), Grouping::Thousands),
        Unit::Billion => (messages.unit_billion(), Grouping::Thousands),
    };
    let number = fill(pattern, &[("n", &group(&fact.value, grouping))]);
    if fact.approx { fill(messages.about(), &[("number", &number)]) } else { number }
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
