//! Words that a text must contain, whatever their case.

use crate::platform::small_letters;

/// Parses the words, in lower case.
pub struct Sought(String);

impl Sought {
    pub fn of(words: &str) -> Self {
        Self(small_letters(words))
    }

    /// Whether there are no words.
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// Whether a text contains every word.
    pub fn is_in(&self, text: &str) -> bool {
        if self.is_empty() {
            return true;
        }
        let text = small_letters(text);
        self.0.split_whitespace().all(|word| text.contains(word))
    }
}
