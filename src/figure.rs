//! A figure: a question, its answer, and the same numbers as chart, table and sources.

mod model;
mod state;
mod view;

pub use model::FigureModel;
pub use state::{FigureAction, FigureState, FigureView, Guess, Order};
