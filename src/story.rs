//! The stage of a story: the cover's two lines, drawn up to the turning point that is being read.
//!
//! The telling is text of the page and no part of it, so that it reads whatever becomes of the stage.

mod exhibit;
mod model;
mod view;

pub use model::{StoryAction, StoryModel, StoryView};
