//! Key numbers: a strip of numbers set large, each of which shows where it stands in its figure.

mod exhibit;
mod model;
mod state;
mod view;

pub use model::NumbersModel;
pub use state::{NumbersAction, NumbersState};
