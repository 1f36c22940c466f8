//! The argument map: which statement supports, objects to or answers which. It makes no claims of its own.

pub mod build;
pub mod check;
mod cycle;
pub mod read;
pub mod record;
mod told;
