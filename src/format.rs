//! The one place where numbers, dates and messages become text.
//!
//! Prerender and browser share it, so that both write the same characters and an exhibit says the same before and after
//! it comes alive: no `Intl`, no system locale, no floating point.
//! It does not decide which number or date is shown.

mod argsort;
mod date;
mod message;
mod number;
mod terms;
mod title;

pub use argsort::argsort;
pub use date::{date, day_of_year};
pub use message::{fill, sentence};
pub use number::{FormatContext, Grouping, UnitScale, fact, group, quantity};
pub use terms::terms;
pub use title::page_title;
