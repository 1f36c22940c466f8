//! What was published: the numbers, dates and statuses of each claim when the record was last written.
//!
//! The record, `published.toml`, is written only by `cargo xtask mark-published`, at each release. Everything it holds
//! of a claim must still be in the claim, or be withdrawn by a change note. Wording may change freely, as may numbers
//! written as words; claims, rows and numbers may be added.

pub mod check;
mod numbers;
mod read;
mod told;
mod write;

pub use read::{FILE, Published, published};
pub use write::written;
