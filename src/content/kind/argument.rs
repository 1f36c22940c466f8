//! The argument map: which statement supports, objects to or answers which. It adds no claim to them.

pub mod build;
pub mod check;
mod cycle;
pub mod read;
pub mod record;
mod told;
