//! Positions and sizes in a drawing; the drawing defines the units.

/// A position, from the top left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

impl Point {
    /// The position this far to the right and down.
    pub const fn new(x: i32, y: i32) -> Self {
        Self { x, y }
    }
}

/// How large something is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dimensions {
    pub width: i32,
    pub height: i32,
}

impl Dimensions {
    /// This wide and this high.
    pub const fn new(width: i32, height: i32) -> Self {
        Self { width, height }
    }
}
