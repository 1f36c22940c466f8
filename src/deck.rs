//! Presenting a page: one idea a screen.
//!
//! The slides are elements of the page itself, which the native side has marked; this shows one at a time, with a bar that
//! says where it is, and draws the speaker's window beside it. What a slide looks like is for the stylesheet to say.

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
