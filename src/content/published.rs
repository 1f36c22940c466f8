//! What was published: of each claim the numbers, dates and statuses that it told when the record was last written.
//!
//! The record, `published.toml`, is written by `cargo xtask mark-published` at each release and by nobody else. What it
//! holds of a claim must stand in the claim, or a change says that it no longer does. Wording may change freely, and so
//! may numbers written as words; claims, rows and numbers may be added.

pub mod check;
mod numbers;
mod read;
mod told;
mod write;

pub use read::{FILE, Published, published};
pub use write::written;
