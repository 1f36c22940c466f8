//! What is asked for, and what is active of what was found.

use super::index::SearchData;

/// A key that goes through what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    Down,
    Up,
}

/// Everything that can change about the search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchState {
    /// As it was typed.
    pub query: String,
    /// Whether what was found is shown, or on narrow screens the sheet.
    pub is_open: bool,
    /// What an arrow key has led to, counted through all groups.
    pub active: Option<usize>,
    /// Groups of which all is shown.
    pub unfolded: Vec<usize>,
}

/// A change of the search.
#[derive(Clone, Debug, PartialEq)]
pub enum SearchAction {
    /// Asks for words.
    Ask(String),
    Open,
    Close,
    /// Empties the field, or closes it if it is empty.
    Escape,
    /// Goes to one of what can be chosen.
    Activate(usize),
    /// Shows all of a group.
    Unfold(usize),
    /// The rest of the index has come, or can't be had.
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
            // That is no matter of the state's.
            SearchAction::Rest(_) => own,
        }
    }

    /// The choice that an arrow key leads to among so many, round from the last to the first.
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
