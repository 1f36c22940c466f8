//! What the reader has chosen and where the reader is: plain values, pure changes, no browser.
//!
//! The address is a view of this state ([`Address`]); the browser side carries changes out.

mod address;
mod addressed;
mod app;
mod builder;
mod deck;
mod exhibit;
mod figure;
pub mod kept;
mod ledger;
mod percent;
mod progress;
mod question;
mod settings;
mod sieve;
mod timeline;

pub use address::{Address, Place, nearest};
pub use addressed::Addressed;
pub use app::{Action, AppState, Arrival};
pub use builder::{BuilderAction, BuilderModel, BuilderState, WIDTHS};
pub use deck::{Deck, Screen, Slide, Timer, Turn, slides};
pub use exhibit::{Dispatch, ExhibitAction, ExhibitModel};
pub use figure::{FigureAction, FigureModel, FigureState, FigureView, Guess, Order, Said};
pub use ledger::{LedgerAction, LedgerModel, LedgerState, LedgerView, ORDERS};
pub use progress::Progress;
pub use question::{Answer, QuestionAction, QuestionModel, QuestionState};
pub use settings::{Depth, Numbers, Settings, TextSize, Theme};
pub use sieve::{Sieve, Sift};
pub use timeline::{Key, LEAF, TimelineAction, TimelineModel, TimelineState, TimelineView, whole};
