//! What can be embedded, with the current choice.

use super::{BuilderData, BuilderState, Piece, WIDTHS_PX};
use crate::model::Shared;
use crate::state::{CopyResult, Depth, Theme};

/// What can be embedded, with the current choice.
#[derive(Clone, PartialEq)]
pub struct BuilderModel {
    /// What can be embedded.
    pub data: Shared<BuilderData>,
    /// The current choice.
    pub state: BuilderState,
    /// The outcome of the last copy, to be announced.
    pub copied: Option<CopyResult>,
}

impl BuilderModel {
    /// The chosen piece.
    pub fn piece(&self) -> Option<&Piece> {
        self.data.pieces.get(self.state.piece)
    }

    /// The settings of the frame, as in its address.
    pub fn query(&self) -> String {
        let BuilderState { depth, theme, .. } = self.state;
        let mut pairs = Vec::new();
        if theme != Theme::default() {
            pairs.push(format!("theme={}", theme.name()));
        }
        if depth != Depth::default() && self.piece().is_some_and(|piece| piece.is_step) {
            pairs.push(format!("depth={}", depth.name()));
        }
        pairs.join("&")
    }

    /// The fragment of the chosen view, unless it is the first.
    pub fn view_fragment(&self) -> Option<String> {
        let view = self.piece()?.views.get(self.state.view).filter(|_| self.state.view > 0)?;
        Some(view.fragment.clone())
    }

    /// Reads the word of an address: the piece, then what differs from the first state; unknown parts are ignored.
    pub(super) fn read(&self, word: &str) -> BuilderState {
        let mut words = word.split('.');
        let id = words.next().unwrap_or_default().replace('_', "/");
        let piece = self.data.pieces.iter().position(|piece| piece.id == id);
        let Some(piece) = piece else { return BuilderState::default() };
        let mut state = BuilderState { piece, ..BuilderState::default() };
        for word in words {
            match word.split_at_checked(1) {
                Some(("v", view)) => state.view = view.parse().unwrap_or_default(),
                Some(("w", width)) => {
                    let width = width.parse().unwrap_or(WIDTHS_PX[state.width]);
                    state.width = WIDTHS_PX.iter().position(|own| *own == width).unwrap_or(state.width);
                }
                _ => {
                    state.theme = Theme::named(word).unwrap_or(state.theme);
                    state.depth = Depth::named(word).unwrap_or(state.depth);
                }
            }
        }
        state
    }
}
