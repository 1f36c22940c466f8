//! A timeline of events.
//!
//! Its geometry (days, the visible window, ticks, marks that never overlap) is in integer pixels and ten-thousandths of
//! a width, so that native side and browser agree, and knows nothing of looks, filters or addresses.

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
pub use model::TimelineModel;
pub use place::{
    Along, BESIDE, LaneLayout, LaneRequest, Layout, Mark, MarkSize, NAME_LINE, PlacementRequest, Plan, Side,
    label_width, layout,
};
pub use state::{
    PAGE_SIZE, Rows, SortKey, TimelineAction, TimelineSort, TimelineState, TimelineView, magnified, whole,
};
pub use ticks::{Tick, ticks};
pub use window::Window;
