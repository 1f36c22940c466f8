//! Sources: pages that were read, and citations of them.

pub mod check;
pub mod read;
pub mod record;
