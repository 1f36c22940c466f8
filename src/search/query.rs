//! A query: words, each with the forms it may be found in.

use super::distance::{Errors, LONGEST, errors};
use super::forms::forms;
use super::words::{Words, folded};

/// Maximum number of words searched for; of a longer query, the first ones.
pub const MOST_WORDS: usize = 8;

/// Minimum lengths of a word for one error, for one error in a prefix, and for two errors.
const ONE_ERROR: usize = 4;
const IN_BEGINNING: usize = 6;
const TWO_ERRORS: usize = 8;

/// A query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The words.
    pub words: Vec<Wanted>,
}

/// A word searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    text: String,
    letters: Vec<char>,
    forms: Vec<String>,
    errors: u8,
    /// Which letters it has, as computed by [`signature`].
    signature: u32,
}

/// Whether words may be misspelt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spelling {
    /// As typed, or as a prefix.
    #[default]
    Exact,
    /// An error or two are tolerated.
    Near,
}

/// How a word of a text matches one that is searched for, from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// With an error.
    Near,
    /// As a prefix.
    Beginning,
    /// As the whole word, or another form of it.
    Whole,
}

impl Query {
    /// Parses what was typed.
    pub fn read(typed: &str) -> Self {
        let typed = folded(typed);
        Self { words: Words::of(&typed).take(MOST_WORDS).map(|place| Wanted::new(&typed[place])).collect() }
    }

    /// Whether any of its words may be misspelt.
    pub fn forgives(&self) -> bool {
        self.words.iter().any(|word| word.errors > 0)
    }
}

impl Wanted {
    fn new(text: &str) -> Self {
        let letters: Vec<char> = text.chars().collect();
        let errors = match letters.len() {
            TWO_ERRORS..=LONGEST => 2,
            ONE_ERROR.. => 1,
            _ => 0,
        };
        Self { text: text.to_owned(), forms: forms(text), letters, errors, signature: signature(text) }
    }

    /// Its length in letters.
    pub fn length(&self) -> usize {
        self.letters.len()
    }

    /// How a word matches it; the word is as in its text or normalised.
    pub fn fit(&self, word: &str, spelling: Spelling) -> Option<Fit> {
        if begins(word, &self.text) {
            let rest = &word.as_bytes()[self.text.len()..];
            let is_whole = [&b""[..], b"s", b"es"].iter().any(|ending| rest.eq_ignore_ascii_case(ending));
            return Some(if is_whole { Fit::Whole } else { Fit::Beginning });
        }
        if self.forms.iter().any(|form| word.eq_ignore_ascii_case(form)) {
            return Some(Fit::Whole);
        }
        (spelling == Spelling::Near && self.is_near(word)).then_some(Fit::Near)
    }

    fn is_near(&self, word: &str) -> bool {
        let most = usize::from(self.errors);
        if most == 0 || word.len() + most < self.length() {
            return false;
        }
        // An error accounts for one missing letter. Most words lack more, and need not be compared letter by letter.
        if (self.signature & !signature(word)).count_ones() > u32::from(self.errors) {
            return false;
        }
        let is_longer = word.chars().count() > self.length() + most;
        if is_longer && self.length() < IN_BEGINNING {
            return false;
        }
        errors(&self.letters, word).is_some_and(|Errors { whole, beginning }| {
            whole <= self.errors || (self.length() >= IN_BEGINNING && beginning <= 1)
        })
    }
}

/// Which letters a word has, one bit for each; some share a bit.
fn signature(word: &str) -> u32 {
    word.chars().fold(0, |letters, letter| letters | 1 << (u32::from(letter.to_ascii_lowercase()) % 32))
}

/// Whether a word has a prefix, ignoring the case of Latin letters.
fn begins(word: &str, with: &str) -> bool {
    word.as_bytes().get(..with.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(with.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(typed: &str, word: &str) -> Option<Fit> {
        Query::read(typed).words[0].fit(word, Spelling::Near)
    }

    #[test]
    fn a_word_fits_whole_as_a_beginning_or_with_errors() {
        assert_eq!(fit("CHIP", "Chip"), Some(Fit::Whole));
        assert_eq!(fit("chip", "chips"), Some(Fit::Whole));
        assert_eq!(fit("chips", "chip"), Some(Fit::Whole));
        assert_eq!(fit("policies", "policy"), Some(Fit::Whole));
        assert_eq!(fit("defense", "Defence"), Some(Fit::Whole));
        assert_eq!(fit("semi", "semiconductors"), Some(Fit::Beginning));
        assert_eq!(fit("minerla", "mineral"), Some(Fit::Near), "two letters that changed places are one error");
        assert_eq!(fit("goverment", "government"), Some(Fit::Near));
        assert_eq!(fit("semicondctor", "semiconductors"), Some(Fit::Near));
        assert_eq!(fit("semcond", "semiconductors"), Some(Fit::Near), "not typed to its end");
        assert_eq!(fit("भारत", "भारतीय"), Some(Fit::Beginning));
        assert_eq!(fit("अमेरीका", "अमेरिका"), Some(Fit::Near));
    }

    #[test]
    fn short_words_are_not_taken_for_others() {
        assert_eq!(fit("chip", "China"), None);
        assert_eq!(fit("aid", "aim"), None);
        assert_eq!(fit("chip", "shipment"), None);
    }
}
