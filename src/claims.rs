//! The list of all claims, narrowed down: by step, kind, country, what it rests on, age of its evidence.
//!
//! The page itself lists every claim and is never drawn anew. Once something is asked for, the exhibit above the list draws
//! the claims that answer it, some at a time, and the stylesheet hides the list; so what a change costs does not grow with
//! the list.

mod exhibit;
mod files;
mod model;
mod state;
mod view;

pub use files::{ClaimFiles, columns};
pub use model::ClaimsModel;
pub use state::{ClaimsAction, ClaimsState};
pub use view::{RowPlace, row};
