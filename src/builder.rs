//! The snippet builder: an editor chooses what to embed, sees it, and copies the code.

mod exhibit;
mod model;
mod state;
mod view;

pub use model::BuilderModel;
pub use state::{BuilderAction, BuilderData, BuilderState, Piece, PieceView, WIDTHS_PX};
