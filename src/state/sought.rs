//! Words that a text must hold, whatever their case.

use crate::platform::small_letters;

/// The words, in small letters.
pub struct Sought(String);

impl Sought {
    pub fn of(words: &str) -> Self {
        Self(small_letters(words))
    }

    /// Whether no word is looked for.
    pub fn is_empty(&self) -> bool {
        self.0.trim().is_empty()
    }

    /// Whether a text holds every word.
    pub fn is_in(&self, text: &str) -> bool {
        if self.is_empty() {
            return true;
        }
        let text = small_letters(text);
        self.0.split_whitespace().all(|word| text.contains(word))
    }
}
