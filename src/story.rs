//! The stage of a story: the cover's two lines, drawn up to the turning point that is being read.
//!
//! The text is part of the page and not of the stage, so that it is readable whatever becomes of the stage.

mod exhibit;
mod model;
mod view;

pub use model::{StoryAction, StoryModel, StoryView};
