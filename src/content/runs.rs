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
    hashed_runs(text).map(|run| run.hash).collect()
}

/// The first run of a text that is among the hashes, in its own words.
pub fn first_copied(text: &str, known: &BTreeSet<String>) -> Option<String> {
    if known.is_empty() {
        return None;
    }
    hashed_runs(text).find(|run| known.contains(&run.hash)).map(|run| run.words)
}

struct HashedRun {
    hash: String,
    words: String,
}

fn hashed_runs(text: &str) -> impl Iterator<Item = HashedRun> {
    let words: Vec<String> = text
        .split_whitespace()
        .map(|word| word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    let last = (words.len() + 1).saturating_sub(RUN_WORDS);
    (0..last).map(move |start| {
        let words = words[start..start + RUN_WORDS].join(" ");
        let digest = Sha256::digest(words.as_bytes());
        HashedRun { hash: digest.iter().take(HASH_BYTES).map(|byte| format!("{byte:02x}")).collect(), words }
    })
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
