//! The index of figures, filtered by word, step, kind and form.

mod exhibit;
mod model;
mod view;

pub use model::{GalleryAction, GalleryModel};
