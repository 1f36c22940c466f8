//! Boxes and lines of the drawing, and the spacing between them, in tenths of a CSS pixel.

use crate::geometry::{Dimensions, Point};

/// Width of a box.
pub const WIDTH: i32 = 1600;
/// Between a box and its text.
pub const PADDING: i32 = 90;
/// Indent of a reply relative to what it answers.
pub const INDENT: i32 = 140;
/// Between boxes of one block.
pub const NEAR: i32 = 70;
/// Between adjacent blocks.
pub const BESIDE: i32 = 200;
/// Between layers, for the lines.
pub const BETWEEN: i32 = 380;
/// Around parts of the map.
pub const AROUND: i32 = 200;

/// A box.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Its upper left corner.
    pub place: Point,
    pub size: Dimensions,
    /// The lines of its label, below that of its role.
    pub text: Vec<String>,
}

/// The line of an edge.
#[derive(Clone, Debug)]
pub struct Line {
    /// The edge's index in the map.
    pub edge: usize,
    /// From the upper end to the lower one.
    pub points: Vec<Point>,
}
