//! The list of all sources, narrowed down: by kind and country of the publisher, language, care, letter and words.
//!
//! The page itself lists every source and is never drawn anew. Once something is asked for, the exhibit above the list draws
//! the sources that answer it, some at a time, and the stylesheet hides the list.

mod exhibit;
mod files;
mod model;
mod state;
mod view;

pub use files::{SourceFiles, columns};
pub use model::SourcesModel;
pub use state::{SourcesAction, SourcesState};
pub use view::{RowPlace, row};
