//! How texts are compared: what a word is, and when two letters are equal.
//!
//! Words are what is between spaces and punctuation, in any script: only punctuation is known, and everything else is a
//! letter. So vowel signs and joiners of Indic scripts belong to their words, and no table of all the world's letters
//! is loaded.

use std::ops::Range;

use crate::platform::{decomposed, small_letters};

/// Normalises a text: lower case, without diacritics on Latin letters.
pub fn folded(text: &str) -> String {
    decomposed(&small_letters(text)).chars().filter(|c| !matches!(c, '\u{300}'..='\u{36f}')).collect()
}

/// The sort key of a normalised text: leading punctuation is ignored.
pub fn listed_by(folded: &str) -> &str {
    folded.trim_start_matches(is_gap)
}

/// The letter under which a normalised text is listed; all digits share one.
pub fn first_letter(folded: &str) -> String {
    match listed_by(folded).chars().next() {
        Some(c) if !c.is_ascii_digit() => c.to_uppercase().collect(),
        _ => "0–9".to_owned(),
    }
}

/// Iterates over the words of a text.
pub struct Words<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Words<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Words<'_> {
    /// The position of the word.
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.end_of(Stretch::Gap, self.at);
        self.at = self.end_of(Stretch::Word, start);
        (start < self.at).then_some(start..self.at)
    }
}

/// What a text alternates between.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stretch {
    Gap,
    Word,
}

impl Words<'_> {
    /// The end of a stretch that starts at an offset. Most letters are ASCII, and are not decoded.
    fn end_of(&self, stretch: Stretch, mut at: usize) -> usize {
        while let Some(byte) = self.text.as_bytes().get(at) {
            let letter = if byte.is_ascii() { None } else { self.text[at..].chars().next() };
            let (is_gap, width) =
                letter.map_or((!byte.is_ascii_alphanumeric(), 1), |letter| (is_gap(letter), letter.len_utf8()));
            if is_gap != (stretch == Stretch::Gap) {
                break;
            }
            at += width;
        }
        at
    }
}

/// Whether a character separates words: spaces, punctuation and symbols of ASCII, Latin-1 and Unicode's blocks for
/// them, and the stops of Indic scripts.
fn is_gap(c: char) -> bool {
    match c {
        '\0'..='\x7f' => !c.is_ascii_alphanumeric(),
        // These two join letters of Indic scripts.
        '\u{200c}' | '\u{200d}' => false,
        '\u{a0}'..='\u{bf}' | '×' | '÷' | '।' | '॥' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        Words::of(text).map(|place| &text[place]).collect()
    }

    #[test]
    fn words_stand_between_spaces_and_marks_in_any_script() {
        assert_eq!(words("India’s “H-1B”—and $1.5bn…"), ["India", "s", "H", "1B", "and", "1", "5bn"]);
        assert_eq!(words("भारत और अमेरिका। क्‍या"), ["भारत", "और", "अमेरिका", "क्‍या"]);
        assert_eq!(words(" ·  "), [""; 0]);
    }

    #[test]
    fn letters_are_the_same_whatever_their_case_and_their_marks() {
        assert_eq!(folded("São Paulo, ÉCLAIR"), "sao paulo, eclair");
        assert_eq!(folded("हिन्दी"), "हिन्दी", "vowel signs are no marks that may be left out");
        assert_eq!(folded("\u{958}"), folded("\u{915}\u{93c}"), "one letter, written in two ways");
    }
}
