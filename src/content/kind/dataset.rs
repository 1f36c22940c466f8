//! The tables of open data as their page tells them: what a row is, and what each column means.

pub mod build;
pub mod check;
pub mod read;
pub mod record;
