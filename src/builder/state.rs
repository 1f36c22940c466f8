//! What an editor has chosen to embed: piece, view, length, theme, width.
//!
//! It knows what can be chosen, not how a snippet is written (see `export::Embed`).

use serde::{Deserialize, Serialize};

use crate::state::{CopyResult, Depth, Theme};

/// The widths of a preview.
pub const WIDTHS_PX: [u32; 4] = [300, 360, 640, 1000];

/// What can be embedded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BuilderData {
    /// The pieces, in display order.
    pub pieces: Vec<Piece>,
}

/// Something that can be framed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Piece {
    /// The id of its page.
    pub id: String,
    pub title: String,
    /// What sort of piece it is, as the heading of its group.
    pub group: String,
    /// Whether it is a step, which has a short version.
    pub is_step: bool,
    /// Its views, the default first; empty for a page of text.
    pub views: Vec<PieceView>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PieceView {
    /// Its name for readers.
    pub label: String,
    pub fragment: String,
}

/// Everything that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuilderState {
    /// Index of the piece among all that can be framed.
    pub piece: usize,
    /// Index of the view among those of the piece.
    pub view: usize,
    /// How much of a step is shown.
    pub depth: Depth,
    /// Light or dark.
    pub theme: Theme,
    /// Index among [`WIDTHS_PX`].
    pub width: usize,
}

impl Default for BuilderState {
    fn default() -> Self {
        Self { piece: 0, view: 0, depth: Depth::default(), theme: Theme::default(), width: 2 }
    }
}

/// A change of what is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuilderAction {
    /// Chooses a piece, in its first view.
    Piece(usize),
    /// Chooses a view.
    View(usize),
    /// Chooses the length.
    Depth(Depth),
    /// Chooses the theme.
    Theme(Theme),
    /// Chooses the width of the preview.
    Width(usize),
    /// Announces the outcome of a copy.
    CopyFinished(CopyResult),
}
