//! What the reader has chosen and where the reader is: plain values, pure changes, no browser.
//!
//! The address is a view of this state ([`Address`]); the browser side carries changes out.

mod address;
pub mod kept;
mod percent;
mod progress;
mod said;
mod settings;
mod sieve;

pub use address::{Address, PRESENT, nearest};
pub use progress::Progress;
pub use said::Said;
pub use settings::{Depth, Numbers, Settings, TextSize, Theme};
pub use sieve::{Sieve, Sift};
