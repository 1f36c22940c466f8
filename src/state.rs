//! What the reader has chosen and where the reader is: plain values, pure changes, no browser.
//!
//! The address is a view of this state ([`Address`]); the browser side carries changes out.

mod address;
mod app;
pub mod kept;
mod progress;
mod settings;

pub use address::{Address, Place, nearest};
pub use app::{Action, AppState, Arrival};
pub use progress::Progress;
pub use settings::{Depth, Settings, TextSize, Theme};
