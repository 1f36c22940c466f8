//! The brief, and the site's order.

pub mod check;
pub mod record;
