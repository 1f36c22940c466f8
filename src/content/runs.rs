//! Hashes of word runs, so that a copied sentence is found without keeping the sentence.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

/// How many equal words in a row count as copied.
pub const RUN_WORDS: usize = 12;

/// Bytes kept of each hash: enough that a run of our own words never meets one by chance.
const HASH_BYTES: usize = 8;

/// The hash of every run of [`RUN_WORDS`] words in a text, as hexadecimal digits.
///
/// Case, punctuation and marks do not count: the words are their letters and digits alone.
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

/// The words of a text as they are compared, a space behind each: all that the content says is cut into runs whenever it
/// is read, so none of them is a text of its own.
struct Words {
    text: String,
    /// Where each word begins, and the end of the text.
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
