//! Shapes worked out from data, without colours, fonts or a browser.

mod braid;

pub use braid::{Axis, Braid, Node, braid};
