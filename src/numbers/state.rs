//! Which number of a strip is open, and its short form in an address.
//!
//! The address names the number's cell in the data and not its index in the strip, so that it stays valid when the
//! strip is reordered.

use crate::model::KeyNumbers;

/// Everything that can change about a strip.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NumbersState {
    /// Index of the number that shows its context; one at a time.
    pub open: Option<usize>,
}

/// A change of a strip's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumbersAction {
    /// Opens a number in place of any other, or closes it if it is open.
    Press(usize),
    /// Closes whichever is open.
    Close,
}

impl NumbersState {
    /// The state after a change.
    #[must_use]
    pub fn after(self, action: NumbersAction) -> Self {
        let open = match action {
            NumbersAction::Press(number) => Some(number).filter(|number| self.open != Some(*number)),
            NumbersAction::Close => None,
        };
        Self { open }
    }

    /// The open number as a word for the address; `None` while none is open.
    pub fn write(self, strip: &KeyNumbers) -> Option<String> {
        Some(strip.numbers.get(self.open?)?.place.clone())
    }

    /// Reads a word; one that names no number of the strip opens none.
    pub fn read(strip: &KeyNumbers, word: &str) -> Self {
        Self { open: strip.numbers.iter().position(|number| number.place == word) }
    }
}
