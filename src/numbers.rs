//! Key numbers: a strip of numbers set large, each of which can show its context in its figure.

mod exhibit;
mod model;
mod state;
mod view;

pub use model::NumbersModel;
pub use state::{NumbersAction, NumbersState};
