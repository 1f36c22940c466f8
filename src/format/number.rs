//! Numbers in words and digits, from decimal text to decimal text.

use super::fill;
use crate::model::{Decimal, Fact, Messages, Unit, power_of_ten};
use crate::state::Numbers;

/// How the digits before the decimal point are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// By threes: `1,037,192`.
    Thousands,
    /// The last three, then in pairs, as lakh and crore need it: `10,37,192`.
    Indian,
}

/// Inserts commas into decimal digits; a leading sign and a fraction are left as they are.
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

/// Whether a comma precedes the digit with `left` digits from it to the point, itself included.
fn comma_before(left: usize, grouping: Grouping) -> bool {
    match grouping {
        Grouping::Thousands => left.is_multiple_of(3),
        Grouping::Indian => left == 3 || (left > 3 && !left.is_multiple_of(2)),
    }
}

/// What every formatter needs to know: the language's texts and the reader's number system.
#[derive(Clone, Copy, Debug)]
pub struct FormatContext<'a> {
    /// The interface texts.
    pub messages: &'a Messages,
    /// The number system.
    pub numbers: Numbers,
}

/// A unit at one power of ten, so that all numbers of an axis or a column are written in the same way.
#[derive(Clone, Copy, Debug)]
pub struct UnitScale<'a> {
    unit: Unit,
    /// The power of ten that the number written is multiplied by.
    power: i8,
    context: FormatContext<'a>,
}

impl<'a> UnitScale<'a> {
    /// The scale for numbers of a unit up to `largest` (in that unit, either sign).
    pub fn of(unit: Unit, largest: f64, context: FormatContext<'a>) -> Self {
        let scales = matches!(frame(unit), Frame::Usd | Frame::Inr | Frame::Plain) && exponent(unit) > 0;
        let power = match context.numbers {
            Numbers::Published => exponent(unit),
            _ if !scales => exponent(unit),
            Numbers::Million => highest(&[12, 9, 6], unit, largest),
            Numbers::Crore => highest(&[7, 5], unit, largest),
        };
        Self { unit, power, context }
    }

    /// The scale for an axis: large counts are written in millions or crores too.
    pub fn of_axis(unit: Unit, largest: f64, context: FormatContext<'a>) -> Self {
        if unit != Unit::Count {
            return Self::of(unit, largest, context);
        }
        let powers: &[i8] = if context.numbers == Numbers::Crore { &[7, 5] } else { &[9, 6] };
        Self { unit, power: highest(powers, unit, largest), context }
    }

    /// The number at this power of ten.
    pub fn shifted(self, value: Decimal) -> Decimal {
        value.shifted(exponent(self.unit) - self.power)
    }

    /// The digits alone, with commas.
    pub fn digits(self, value: Decimal) -> String {
        group(&self.shifted(value).to_string(), self.grouping())
    }

    /// The digits, with a percent sign if that is the unit.
    pub fn short(self, value: Decimal) -> String {
        let digits = self.digits(value);
        match self.unit {
            Unit::Percent => fill(self.context.messages.unit_percent(), &[("n", &digits)]),
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
        let messages = self.context.messages;
        let scale = match self.power {
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
        match (self.context.numbers, frame(self.unit)) {
            (Numbers::Crore, _) | (Numbers::Published, Frame::Inr) => Grouping::Indian,
            _ => Grouping::Thousands,
        }
    }
}

/// What surrounds the digits.
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

/// The power of ten that a unit's numbers are multiplied by, such as 9 for billions of dollars.
fn exponent(unit: Unit) -> i8 {
    match unit {
        Unit::UsdTrillion => 12,
        Unit::UsdBillion | Unit::Billion => 9,
        Unit::InrCrore => 7,
        Unit::UsdMillion | Unit::Million => 6,
        _ => 0,
    }
}

/// The highest power of ten in a list that a number reaches, if any.
fn highest(powers: &[i8], unit: Unit, largest: f64) -> i8 {
    let size = largest.abs() * power_of_ten(i32::from(exponent(unit)));
    powers.iter().copied().find(|power| size >= power_of_ten(i32::from(*power))).unwrap_or(0)
}

/// A number with its unit, as the language writes it: `₹10,371.92 crore`.
pub fn quantity(value: Decimal, unit: Unit, context: FormatContext<'_>) -> String {
    UnitScale::of(unit, value.to_f64(), context).full(value)
}

/// A fact's number with its unit: `about 44%`.
pub fn fact(fact: &Fact, context: FormatContext<'_>) -> String {
    let number = quantity(fact.value, fact.unit, context);
    if fact.approx { fill(context.messages.about(), &[("number", &number)]) } else { number }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::Plurals;

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

    /// The money and scale texts as in `content/en/messages.toml`; every other text is its own name.
    fn messages() -> Messages {
        let mut texts = Messages::blank();
        let own = [
            ("about", "about {number}"),
            ("money_usd", "${n}"),
            ("money_inr", "₹{n}"),
            ("unit_percent", "{n}%"),
            ("unit_terawatt_hours", "{n} TWh"),
            ("scale_lakh", "{n} lakh"),
            ("scale_crore", "{n} crore"),
            ("scale_million", "{n} million"),
            ("scale_billion", "{n} billion"),
            ("scale_trillion", "{n} trillion"),
        ];
        texts.extend(own.map(|(name, text)| (name.to_owned(), text.to_owned().into())));
        Messages::read(texts, Plurals::default()).expect("every text")
    }

    #[test]
    fn writes_each_number_in_the_system_that_the_reader_chose() {
        let messages = messages();
        let check = |value: &str, unit: Unit, published: &str, million: &str, crore: &str| {
            let value: Decimal = value.parse().expect("a decimal number");
            for (numbers, expect) in
                [(Numbers::Published, published), (Numbers::Million, million), (Numbers::Crore, crore)]
            {
                let context = FormatContext { messages: &messages, numbers };
                assert_eq!(quantity(value, unit, context), expect, "{value} as {numbers:?}");
            }
        };
        check("10371.92", Unit::InrCrore, "₹10,371.92 crore", "₹103.7192 billion", "₹10,371.92 crore");
        check("160000", Unit::InrCrore, "₹1,60,000 crore", "₹1.6 trillion", "₹1,60,000 crore");
        check("0.29", Unit::InrCrore, "₹0.29 crore", "₹2.9 million", "₹29 lakh");
        check("109.1", Unit::UsdBillion, "$109.1 billion", "$109.1 billion", "$10,910 crore");
        check("0.25", Unit::UsdBillion, "$0.25 billion", "$250 million", "$25 crore");
        check("548", Unit::Million, "548 million", "548 million", "54.8 crore");
        check("22682855", Unit::Count, "22,682,855", "22,682,855", "2,26,82,855");
        check("103719200000", Unit::Count, "103,719,200,000", "103,719,200,000", "1,03,71,92,00,000");
        check("75.59", Unit::Percent, "75.59%", "75.59%", "75.59%");
        check("9460", Unit::TerawattHours, "9,460 TWh", "9,460 TWh", "9,460 TWh");
        check("0", Unit::UsdBillion, "$0 billion", "$0", "$0");
    }

    #[test]
    fn ticks_of_large_counts_are_short() {
        let messages = messages();
        let tick = |numbers, value: &str| {
            let context = FormatContext { messages: &messages, numbers };
            UnitScale::of_axis(Unit::Count, 30_000_000.0, context).full(value.parse().expect("a decimal number"))
        };
        assert_eq!(tick(Numbers::Published, "30000000"), "30 million");
        assert_eq!(tick(Numbers::Crore, "30000000"), "3 crore");
        assert_eq!(tick(Numbers::Crore, "5000000"), "0.5 crore");
    }

    const UNITS: [Unit; 15] = [
        Unit::Count,
        Unit::Score,
        Unit::Million,
        Unit::Billion,
        Unit::Usd,
        Unit::UsdMillion,
        Unit::UsdBillion,
        Unit::UsdTrillion,
        Unit::Inr,
        Unit::InrCrore,
        Unit::Percent,
        Unit::Gigawatt,
        Unit::Megawatt,
        Unit::TerawattHours,
        Unit::KilowattHours,
    ];

    proptest! {
        #[test]
        fn commas_are_all_that_grouping_adds(digits in "-?[0-9]{1,18}(\\.[0-9]{1,6})?") {
            for grouping in [Grouping::Thousands, Grouping::Indian] {
                let grouped = group(&digits, grouping);
                prop_assert_eq!(grouped.replace(',', "").replace('\u{2212}', "-"), &digits[..]);
                let whole = grouped.split('.').next().unwrap_or_default().trim_start_matches('\u{2212}');
                let mut sizes = whole.split(',').map(str::len).rev();
                let (last, maximum) = (sizes.next().unwrap_or_default(), if grouping == Grouping::Indian { 2 } else { 3 });
                prop_assert!(last <= 3 && (!whole.contains(',') || last == 3), "{}", grouped);
                let sizes: Vec<usize> = sizes.collect();
                prop_assert!(sizes.iter().rev().skip(1).all(|size| *size == maximum), "{}", grouped);
                prop_assert!(sizes.last().is_none_or(|size| (1..=maximum).contains(size)), "{}", grouped);
            }
        }

        #[test]
        fn grouping_fails_on_no_text(text in "\\PC{0,12}") {
            group(&text, Grouping::Thousands);
            group(&text, Grouping::Indian);
        }

        #[test]
        fn a_number_is_the_same_in_every_system(
            digits in -999_999_999_i64..=999_999_999,
            places in 0_u8..5,
            unit in proptest::sample::select(&UNITS[..]),
        ) {
            let value = Decimal::new(digits, places);
            let messages = messages();
            for numbers in [Numbers::Published, Numbers::Million, Numbers::Crore] {
                let context = FormatContext { messages: &messages, numbers };
                let unit_scale = UnitScale::of(unit, value.to_f64(), context);
                let shown = unit_scale.shifted(value);
                prop_assert_eq!(shown.shifted(unit_scale.power - exponent(unit)), value, "no digit is made up or lost");
                prop_assert!(unit_scale.full(value).contains(&unit_scale.digits(value)));
                prop_assert_eq!(unit_scale.digits(value).replace(',', "").replace('\u{2212}', "-"), shown.to_string());
            }
        }
    }
}
