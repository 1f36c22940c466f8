//! Events: what happened, when, and where it is told.

pub mod check;
pub mod read;
pub mod record;
