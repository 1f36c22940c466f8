//! Systems on which others publish, as the page with the builder tells of them.

pub mod check;
pub mod read;
