//! Steps: pages that argue, of a fixed make.

pub mod check;
