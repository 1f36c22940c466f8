//! Timelines as geometry: days, the window looked through, ticks, and marks that never overlap.
//!
//! Lengths are whole tenths of a CSS pixel, as in [`chart`](crate::chart), so that prerender and browser agree.
//! Nothing here knows how a mark looks, what was filtered or selected, or what an address is.

mod calendar;
mod place;
#[cfg(test)]
mod tests;
mod ticks;
mod window;

pub use calendar::{Span, day_words, first_day, last_day, span_of};
pub use place::{Layout, Mark, Spot, TARGET, WIDTHS, layout};
pub use ticks::{Tick, ticks};
pub use window::Window;
