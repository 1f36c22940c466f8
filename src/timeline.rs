//! A timeline of events, and the story on the axis of one.
//!
//! Its geometry (days, the window looked through, ticks, marks that never overlap) counts in whole tenths of a CSS pixel, as
//! [`chart`](crate::chart) does, so that native side and browser agree, and knows nothing of looks, filters or addresses.

mod calendar;
mod exhibit;
mod model;
mod place;
mod state;
#[cfg(test)]
mod tests;
mod ticks;
mod view;
mod window;

pub use calendar::{Span, day_words, first_day, last_day, span_of};
pub use model::{Story, TimelineData, TimelineModel};
pub use place::{LaneLayout, Layout, Mark, MarkLabel, PlacementRequest, Stretch, TARGET, WIDTHS, layout};
pub use state::{PAGE_SIZE, SortKey, TimelineAction, TimelineSort, TimelineState, TimelineView, whole};
pub use ticks::{Tick, ticks};
pub use window::Window;
