//! Changes to what claims said after publication.

pub mod build;
pub mod check;
pub mod read;
pub mod record;
