//! The query, and the active option among the results.

use super::index::SearchData;

/// A key that moves through the results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    Down,
    Up,
}

/// Everything that can change about the search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchState {
    /// As typed.
    pub query: String,
    /// Whether the results are shown, or on narrow screens the sheet.
    pub is_open: bool,
    /// The option that an arrow key has reached, counted through all groups.
    pub active: Option<usize>,
    /// Groups shown in full.
    pub unfolded: Vec<usize>,
}

/// A change of the search.
#[derive(Clone, Debug, PartialEq)]
pub enum SearchAction {
    /// Searches for words.
    Ask(String),
    Open,
    Close,
    /// Empties the field, or closes it if it is empty.
    Escape,
    /// Makes an option active.
    Activate(usize),
    /// Shows all of a group.
    Unfold(usize),
    /// The rest of the index has arrived, or is unavailable.
    Rest(Option<SearchData>),
}

impl SearchState {
    /// The state after a change.
    #[must_use]
    pub fn after(&self, action: SearchAction) -> Self {
        let own = self.clone();
        match action {
            SearchAction::Ask(query) if query == self.query => Self { is_open: true, ..own },
            SearchAction::Ask(query) => Self { query, is_open: true, ..Self::default() },
            SearchAction::Escape if !self.query.is_empty() => Self { is_open: true, ..Self::default() },
            SearchAction::Open => Self { is_open: true, ..own },
            SearchAction::Close | SearchAction::Escape => Self { is_open: false, active: None, ..own },
            SearchAction::Activate(active) => Self { is_open: true, active: Some(active), ..own },
            SearchAction::Unfold(group) => {
                let unfolded = own.unfolded.iter().copied().filter(|other| *other != group).chain([group]).collect();
                Self { unfolded, ..own }
            }
            // The state does not depend on it.
            SearchAction::Rest(_) => own,
        }
    }

    /// The option that an arrow key moves to, wrapping around at the ends.
    pub fn moved(&self, arrow: Arrow, choices: usize) -> Option<usize> {
        let last = choices.checked_sub(1)?;
        Some(match (self.active, arrow) {
            (None, Arrow::Down) => 0,
            (Some(active), Arrow::Down) => {
                if active < last {
                    active + 1
                } else {
                    0
                }
            }
            (None | Some(0), Arrow::Up) => last,
            (Some(active), Arrow::Up) => active.min(choices) - 1,
        })
    }
}
