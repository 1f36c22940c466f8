//! Other publishing systems, as described on the page with the builder.

pub mod check;
pub mod read;
