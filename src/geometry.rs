//! Positions, sizes, and shapes computed from data, without colours, fonts or a browser.

mod braid;
mod point;

pub use braid::{Axis, Braid, Node, Spacing, braid};
pub use point::{Dimensions, Point};
