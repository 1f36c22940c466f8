//! Statements: passages with a kind and a ground.

pub mod check;
