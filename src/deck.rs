//! Presenting a page: one idea a screen.

mod state;

pub use state::Deck;
