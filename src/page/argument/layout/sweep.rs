//! Passes through the layers, alternately down and up; each layer is arranged by the previous one.

use super::graph::Part;

/// The number of passes.
const TIMES: usize = 24;

/// One pass through the layers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sweep {
    Down,
    Up,
}

impl Sweep {
    /// All of them, in order.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::Down, Self::Up].into_iter().cycle().take(TIMES)
    }

    /// The indices of so many layers, in the order of the pass.
    pub fn layers(self, count: usize) -> impl Iterator<Item = usize> {
        (0..count).map(move |step| match self {
            Self::Down => step,
            Self::Up => count - 1 - step,
        })
    }

    /// What a vertex is joined to in the previous layer, as indices.
    pub fn joined(self, part: &Part, own: usize) -> impl Iterator<Item = usize> {
        part.links().filter_map(move |(upper, lower)| match self {
            Self::Down => (lower == own).then_some(upper),
            Self::Up => (upper == own).then_some(lower),
        })
    }
}
