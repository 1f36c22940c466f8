//! The ledger: commitments, and what became of them.

pub mod build;
pub mod check;
pub mod count;
pub mod facets;
pub mod read;
pub mod record;
pub mod run;
pub mod standing;
