//! Strips of key numbers: cells of figures, with what they count.

pub mod build;
pub mod check;
pub mod read;
pub mod record;
