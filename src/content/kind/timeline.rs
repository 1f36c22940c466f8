//! Timelines: which events they show, in which lanes.

pub mod build;
pub mod check;
pub mod facets;
pub mod read;
pub mod record;
