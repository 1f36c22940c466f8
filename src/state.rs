//! What the reader has chosen and where the reader is: plain values, pure changes, no browser.
//!
//! The address is a view of this state ([`Address`]); the browser side carries changes out.

mod address;
mod app;
mod figure;
pub mod kept;
mod progress;
mod settings;

pub use address::{Address, Place, nearest};
pub use app::{Action, AppState, Arrival};
pub use figure::{FigureAction, FigureModel, FigureState, FigureView, Guess, Order, Said};
pub use progress::Progress;
pub use settings::{Depth, Numbers, Settings, TextSize, Theme};
