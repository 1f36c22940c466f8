//! The numbers and months of a text.

use std::collections::BTreeSet;

/// Words that belong to the preceding number.
const SCALES: [&str; 6] = ["thousand", "million", "billion", "trillion", "lakh", "crore"];

/// The numbers written in digits in a text, each with its scale, and the months named.
///
/// Combinations such as H100 and 6G are names. Commas are formatting: 1,000 is 1000.
pub fn numbers(text: &str, months: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let words = text.split(|c: char| {
        c.is_whitespace() || matches!(c, '–' | '—' | '-' | '/' | '(' | ')' | '[' | ']' | '“' | '”' | '‘' | '’')
    });
    let mut words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).peekable();
    while let Some(word) = words.next() {
        if months.contains(&word) {
            found.insert(word.to_owned());
        }
        let Some(mut number) = number(word) else { continue };
        while let Some(scale) = words.next_if(|next| SCALES.contains(next)) {
            number = format!("{number} {scale}");
        }
        found.insert(number);
    }
    found
}

/// The number of a word such as `US$1,000`, `1990s` or `13.9%`.
fn number(word: &str) -> Option<String> {
    let start = word.find(|c: char| c.is_ascii_digit())?;
    let is_name = word[..start].ends_with(|c: char| c.is_alphabetic());
    let digits = word[start..].split(|c: char| !c.is_ascii_digit() && !".,".contains(c)).next()?;
    let is_named = word[start + digits.len()..].starts_with(|c: char| c.is_uppercase());
    (!is_name && !is_named).then(|| digits.trim_end_matches(['.', ',']).replace(',', ""))
}

#[cfg(test)]
mod tests {
    use super::numbers;

    const MONTHS: [&str; 2] = ["May", "June"];

    #[track_caller]
    fn check(text: &str, expect: &[&str]) {
        let found: Vec<String> = numbers(text, &MONTHS).into_iter().collect();
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn digits_with_their_scales_and_months() {
        check(
            "On 13 May 2025 it gave US$1,000 million, or ₹1.25 lakh crore (2.4%).",
            &["1.25 lakh crore", "1000 million", "13", "2.4", "2025", "May"],
        );
        check("In the 1990s, and from 2023–24 on.", &["1990", "2023", "24"]);
    }

    #[test]
    fn names_are_not_numbers_and_formatting_is_ignored() {
        check("The H100, 6G and DeepSeek-V3 in two plants.", &[]);
        check("It had 10,000 of them; 10000 in all.", &["10000"]);
    }
}
