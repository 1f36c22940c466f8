//! Lessons: blocks for a class.

pub mod build;
pub mod check;
pub mod read;
