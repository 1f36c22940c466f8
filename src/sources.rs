//! The list of all sources, filtered: by kind and country of the publisher, language, care, letter and words.
//!
//! The page itself lists every source and is never redrawn. Once a filter is set, the exhibit above the list draws the
//! matching sources, some at a time, and the stylesheet hides the list.

mod exhibit;
mod files;
mod model;
mod state;
mod view;

pub use files::{SourceFiles, columns};
pub use model::SourcesModel;
pub use state::{SourcesAction, SourcesState};
pub use view::{RowPlace, row};
