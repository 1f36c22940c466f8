//! The list of all claims, filtered: by step, kind, country, what it rests on, age of its evidence.
//!
//! The page itself lists every claim and is never redrawn. Once a filter is set, the exhibit above the list draws the
//! matching claims, some at a time, and the stylesheet hides the list; so the cost of a change does not grow with the
//! list.

mod exhibit;
mod files;
mod model;
mod state;
mod view;

pub use files::{ClaimFiles, columns};
pub use model::ClaimsModel;
pub use state::{ClaimsAction, ClaimsState};
pub use view::{RowPlace, row};
