//! Measures of text: words, sentences, and how hard it is to read.
//!
//! They serve length limits and the editor's review; they do not decide what is too hard.

use std::ops::RangeInclusive;

use hypher::{Lang, hyphenate_bounded};

/// Sentence terminators in the scripts that the site's languages may have: the danda and the double danda of Indic
/// scripts, and the Arabic and Chinese marks.
const MARKS: [char; 9] = ['.', '?', '!', '।', '॥', '؟', '۔', '。', '？'];

/// Counts words: runs without spaces that contain a letter or digit.
pub fn words(text: &str) -> usize {
    own_words(text).count()
}

fn own_words(text: &str) -> impl Iterator<Item = &str> {
    // Nearly every word has an ASCII letter, which needs no Unicode table.
    let has_letter =
        |word: &str| word.bytes().any(|own| own.is_ascii_alphanumeric()) || word.chars().any(char::is_alphanumeric);
    text.split_whitespace().filter(move |word| has_letter(word))
}

/// A range of lengths, as worded in messages to editors: `3 to 5`.
pub fn range_words(range: &RangeInclusive<usize>) -> String {
    format!("{} to {}", range.start(), range.end())
}

/// The sentences: each ends with a terminator, closing quotes and brackets, before the end of the text or a word with a
/// capital.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let text = text.trim();
    let mut start = 0;
    let ends = text.match_indices(MARKS).filter_map(move |(at, mark)| {
        let after = text[at + mark.len()..].trim_start_matches(|c| MARKS.contains(&c) || ['”', '’', ')'].contains(&c));
        let next = after.trim_start();
        let is_end = next.is_empty() || (next.len() < after.len() && !next.starts_with(char::is_lowercase));
        is_end.then_some(text.len() - after.len())
    });
    ends.filter_map(move |end| {
        let sentence = text.get(start..end)?.trim();
        start = end;
        (!sentence.is_empty()).then_some(sentence)
    })
}

/// The Flesch-Kincaid grade: the American school year for which a text is easy reading.
///
/// Syllables are counted by hyphenation, as common tools do, which slightly underestimates. A text without a sentence
/// terminator counts as one sentence.
///
/// Source: J. P. Kincaid and others, “Derivation of new readability formulas”, Research Branch Report 8-75, 1975.
pub fn grade(text: &str) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "texts have far fewer than 2⁵² words")]
    let [words, sentences, syllables] =
        [words(text), sentences(text).count().max(1), syllables(text)].map(|n| n as f64);
    if words == 0.0 {
        return 0.0;
    }
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

fn syllables(text: &str) -> usize {
    let of_word = |word: &str| {
        let letters: String = word.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
        hyphenate_bounded(&letters, Lang::English, 2, 2).count().max(1)
    };
    own_words(text).map(of_word).sum()
}

#[cfg(test)]
mod tests {
    use super::{grade, sentences, words};

    #[test]
    fn counts_sentences_and_words_as_a_reader_does() {
        assert_eq!(sentences("One thing is 3.5 long. Another isn't!").count(), 2);
        assert_eq!(sentences("He asked: “why?” and left.").count(), 1);
        assert_eq!(sentences("No mark at all").count(), 0);
        assert_eq!(sentences("यह एक वाक्य है। यह दूसरा है।").count(), 2);
        assert_eq!(sentences("It ends (so). And on.").collect::<Vec<_>>(), ["It ends (so).", "And on."]);
        assert_eq!(sentences("यह पहला है। यह दूसरा है॥").count(), 2);
        assert_eq!(words("About 44% of – well – it"), 5);
    }

    #[test]
    fn long_sentences_of_long_words_are_harder() {
        let easy = grade("The cat sat on the mat. It saw a dog.");
        let hard = grade("Semiconductor manufacturing diversification necessitates intergovernmental collaboration.");
        assert!(easy < 3.0 && hard > 15.0, "{easy} and {hard}");
    }
}
