//! Questions: what is asked, and what decides it.

pub mod build;
pub mod check;
pub mod ground;
pub mod read;
pub mod record;
pub mod task;
