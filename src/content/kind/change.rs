//! Changes of what claims said after it was published.

pub mod build;
pub mod check;
pub mod read;
pub mod record;
