//! Hashes of word runs, which detect a copied sentence without storing the sentence.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

/// How many equal words in a row count as copied.
pub const RUN_WORDS: usize = 12;

/// Bytes kept of each hash: enough that a run of our own words never collides by chance.
const HASH_BYTES: usize = 8;

/// The hash of every run of [`RUN_WORDS`] words in a text, as hexadecimal digits.
///
/// Case, punctuation and marks are ignored: only letters and digits count.
pub fn hash_runs(text: &str) -> BTreeSet<String> {
    Words::of(text).runs().map(hash).collect()
}

/// The first run of a text that is among the hashes, in its own words.
pub fn first_copied(text: &str, known: &BTreeSet<String>) -> Option<String> {
    if known.is_empty() {
        return None;
    }
    Words::of(text).runs().find(|run| known.contains(&hash(run))).map(str::to_owned)
}

fn hash(run: &str) -> String {
    let digest = Sha256::digest(run.as_bytes());
    let number = digest.iter().take(HASH_BYTES).fold(0, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:0width$x}", width = 2 * HASH_BYTES)
}

/// The normalised words of a text, each followed by a space, in one string: all content is split into runs whenever it
/// is read, so no run is allocated.
struct Words {
    text: String,
    /// The start of each word, and the end of the text.
    starts: Vec<usize>,
}

impl Words {
    fn of(text: &str) -> Self {
        let (mut own, mut starts) = (String::with_capacity(text.len() + 1), vec![0]);
        for word in text.split_whitespace() {
            for letter in word.chars() {
                if letter.is_ascii() {
                    own.extend(letter.is_ascii_alphanumeric().then(|| letter.to_ascii_lowercase()));
                } else if letter.is_alphanumeric() {
                    own.extend(letter.to_lowercase());
                }
            }
            if starts.last().is_some_and(|start| *start < own.len()) {
                own.push(' ');
                starts.push(own.len());
            }
        }
        Self { text: own, starts }
    }

    /// Each run of [`RUN_WORDS`] words.
    fn runs(&self) -> impl Iterator<Item = &str> {
        self.starts.windows(RUN_WORDS + 1).map(|starts| &self.text[starts[0]..starts[RUN_WORDS] - 1])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "One two three four five six seven eight nine ten eleven twelve thirteen";

    #[test]
    fn finds_a_run_whatever_its_case_and_marks() {
        let known = hash_runs(TEXT);
        assert_eq!(known.len(), 2, "thirteen words hold two runs of twelve");
        let copied = "He wrote: “two, three, four; five six seven EIGHT nine ten eleven twelve — thirteen”.";
        assert!(first_copied(copied, &known).is_some());
    }

    #[test]
    fn eleven_words_are_no_run() {
        let known = hash_runs(TEXT);
        let eleven = "two three four five six seven eight nine ten eleven twelve";
        assert_eq!(first_copied(eleven, &known), None);
        assert!(hash_runs(eleven).is_empty());
    }
}
