//! A figure: a question, its answer, and the same numbers as chart, table and sources.

mod exhibit;
mod files;
mod model;
mod state;
mod thumbnail;
mod view;

pub use files::{FigureFiles, FileContext, columns, csv, svg};
pub use model::FigureModel;
pub use state::{FigureAction, FigureState, FigureView, Prediction, TableSort};
pub use thumbnail::thumbnail_size;
