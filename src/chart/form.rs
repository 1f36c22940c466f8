//! The forms: each lays out a figure's values in its own way.

pub mod area;
pub mod bars;
pub mod dumbbell;
pub mod grouped;
pub mod line;
pub mod multiples;
mod rows;
pub mod scatter;
pub mod slope;
pub mod stacked;
pub mod tiles;
pub mod waffle;
