//! A source as a row.

mod row;

pub use row::{RowPlace, row};
