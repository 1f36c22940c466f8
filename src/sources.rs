//! The list of all sources.

mod view;

pub use view::{RowPlace, row};
