//! The sentences of the abstract in our own words, one record each.

pub mod check;
pub mod read;
pub mod record;
