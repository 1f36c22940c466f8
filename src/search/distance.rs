//! The edit distance between two words.
//!
//! The crate `strsim` computes the same (a letter inserted, deleted, substituted, or two transposed), but allocates for
//! each word, and does not compare with prefixes; so the tests check this module against it.

/// Maximum length of a word that is compared: longer ones are not words.
pub const LONGEST: usize = 24;

/// The edit distance between a word and another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Errors {
    /// To the whole word.
    pub whole: u8,
    /// To its closest prefix.
    pub beginning: u8,
}

/// The edit distance between a word and another; `None` if either is too long.
pub fn errors(typed: &[char], word: &str) -> Option<Errors> {
    let width = typed.len() + 1;
    if width > LONGEST + 1 {
        return None;
    }
    // Three rows of the table: a row for each letter of the word, a column for each letter typed.
    let [mut before, mut last, mut row] = [[0_u8; LONGEST + 1]; 3];
    for (column, cell) in last[..width].iter_mut().enumerate() {
        *cell = column as u8;
    }
    let (mut nearest, mut previous) = (last[typed.len()], None);
    for (at, letter) in word.chars().map(|letter| letter.to_ascii_lowercase()).enumerate() {
        if at == LONGEST {
            return None;
        }
        row[0] = at as u8 + 1;
        for column in 1..width {
            let own = typed[column - 1];
            let mut cell = (last[column].min(row[column - 1]) + 1).min(last[column - 1] + u8::from(own != letter));
            if column > 1 && previous == Some(own) && typed[column - 2] == letter {
                cell = cell.min(before[column - 2] + 1);
            }
            row[column] = cell;
        }
        nearest = nearest.min(row[typed.len()]);
        previous = Some(letter);
        (before, last, row) = (last, row, before);
    }
    Some(Errors { whole: last[typed.len()], beginning: nearest })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn errors_are_those_that_the_crate_counts(typed in "[a-dé]{0,9}", word in "[a-dé]{0,9}") {
            let letters: Vec<char> = typed.chars().collect();
            let Errors { whole, beginning } = errors(&letters, &word).expect("short words");
            prop_assert_eq!(usize::from(whole), strsim::osa_distance(&typed, &word));
            let ends = word.char_indices().map(|(at, _)| at).chain([word.len()]);
            let nearest = ends.map(|end| strsim::osa_distance(&typed, &word[..end])).min();
            prop_assert_eq!(Some(usize::from(beginning)), nearest);
        }
    }

    #[test]
    fn words_too_long_to_be_words_are_left() {
        let long = "x".repeat(LONGEST + 1);
        assert_eq!(errors(&['x'], &long), None);
        assert_eq!(errors(&['x'; LONGEST + 1], "x"), None);
    }
}
