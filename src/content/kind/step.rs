//! Steps: argumentative pages with a fixed structure.

pub mod check;
