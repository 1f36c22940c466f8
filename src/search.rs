//! The search, as an exhibit: a field in every page's header, with results below it.
//!
//! Everything that can be found is in files that the build makes from the finished pages; nothing is sent anywhere.
//! Without script, and until the field is touched, a link leads to the page that lists everything by letter.

mod distance;
mod excerpt;
mod exhibit;
mod forms;
mod index;
mod matching;
mod model;
mod query;
mod state;
mod view;
mod words;

pub use index::{Index, SearchData, SearchEntry};
pub use matching::{Found, FoundGroup, find};
pub use model::{Choice, Rest, SearchModel};
pub use query::{Fit, Query, Spelling};
pub use state::{Arrow, SearchAction, SearchState};
pub use words::{first_letter, folded, listed_by};
