//! The tables of open data as described on their page: what a row is, and what each column means.

pub mod build;
pub mod check;
pub mod read;
pub mod record;
