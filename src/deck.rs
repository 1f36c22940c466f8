//! Presenting a page: one idea per screen.
//!
//! The slides are elements of the page itself, marked natively; this shows one at a time, with a bar that gives the
//! position, and draws the speaker's window. The stylesheet decides what a slide looks like.

mod clock;
mod exhibit;
mod model;
mod state;
mod view;
mod window;

pub use clock::Timer;
pub use model::{DeckAction, DeckData, DeckModel};
pub use state::{Deck, DeckCommand, Neighbour, Screen};
pub use window::{Role, Window};
