//! Publishers: who they are, by name.

pub mod check;
pub mod read;
pub mod record;
