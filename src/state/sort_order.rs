//! The direction of a sort; each kind decides what it sorts by.

/// The direction of a sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortOrder {
    /// The smallest or earliest first.
    Ascending,
    /// The largest or latest first.
    Descending,
}

impl SortOrder {
    /// Its name in `aria-sort`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
        }
    }

    /// Its word in addresses.
    pub fn query_word(self) -> &'static str {
        match self {
            Self::Ascending => "up",
            Self::Descending => "down",
        }
    }

    /// Reads that word.
    pub fn from_query_word(word: &str) -> Option<Self> {
        [Self::Ascending, Self::Descending].into_iter().find(|order| order.query_word() == word)
    }
}
