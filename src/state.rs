//! What the reader has chosen and where the reader is: plain values and pure changes, no browser.
//!
//! The address is a view of this state ([`Address`]); the browser side applies changes.

mod address;
mod chosen;
mod copy_result;
mod filter;
pub mod percent;
mod progress;
mod settings;
mod sort_order;
mod sought;
pub mod stored;

pub use address::{Address, PRESENT, Pasted, nearest, pasted, pasted_anchor};
pub use chosen::{Chosen, Matches};
pub use copy_result::CopyResult;
pub use filter::{FilterAction, FilterState};
pub use percent::decode;
pub use progress::Progress;
pub use settings::{Depth, Numbers, Settings, TextSize, Theme};
pub use sort_order::SortOrder;
pub use sought::Sought;
