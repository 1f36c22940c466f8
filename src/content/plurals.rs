//! The plural categories of a language, from Unicode's rules.

use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

use crate::model::Plurals;

/// The table of a language; `None` if its tag is invalid.
pub fn of(tag: &str) -> Option<Plurals> {
    let rules = rules(tag)?;
    Some(Plurals::new((0..Plurals::PLACES).map(|count| name(rules.category_for(count)))))
}

fn rules(tag: &str) -> Option<PluralRules> {
    let locale = tag.parse::<icu_locale_core::Locale>().ok()?;
    PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_and_one_are_alike_in_hindi_and_not_in_english() {
        let of_counts = |tag: &str| -> Vec<String> {
            let plurals = of(tag).expect("a language");
            [0, 1, 2, 21].map(|count| plurals.names()[plurals.category(count)].clone()).to_vec()
        };
        assert_eq!(of_counts("hi"), ["one", "one", "other", "other"]);
        assert_eq!(of_counts("en"), ["other", "one", "other", "other"]);
        assert_eq!(of_counts("ru"), ["many", "one", "few", "one"]);
        assert_eq!(of("ja").expect("a language").categories(), 1);
        assert!(of("not a tag").is_none());
    }

    #[test]
    fn the_table_says_of_larger_counts_what_the_rules_say() {
        for tag in ["en", "hi", "ta", "ur", "ar", "ru", "pl", "cy", "ga", "lt", "lv", "sl", "mt", "he", "ro"] {
            let plurals = of(tag).expect("a language");
            let rules = rules(tag).expect("its rules");
            for count in 0..30_000_usize {
                assert_eq!(
                    plurals.names()[plurals.category(count)],
                    name(rules.category_for(count)),
                    "{count} in {tag}"
                );
            }
        }
    }
}
