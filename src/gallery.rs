//! The index of figures, found by word, step, kind and sort of drawing.

mod exhibit;
mod model;
mod view;

pub use model::{GalleryAction, GalleryModel};
