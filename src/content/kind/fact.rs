//! Facts: numbers that prose refers to.

pub mod check;
pub mod read;
pub mod record;
pub mod typed;
