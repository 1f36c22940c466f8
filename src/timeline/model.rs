//! A timeline with its state.

use super::{TimelineState, TimelineView};
use crate::model::{Shared, Timeline};

/// A timeline with its state.
#[derive(Clone, PartialEq)]
pub struct TimelineModel {
    pub timeline: Shared<Timeline>,
    pub state: TimelineState,
}

impl TimelineModel {
    /// The view that a fragment leads to: for an event, the list, which tells it.
    pub(super) fn view_of(&self, fragment: &str) -> TimelineView {
        let told = if self.event(fragment).is_some() { TimelineView::List } else { TimelineView::default() };
        TimelineView::from_fragment(&self.timeline.id, fragment).unwrap_or(told)
    }

    /// The event with this id, which other pages use to link to it.
    pub(super) fn event(&self, id: &str) -> Option<usize> {
        self.timeline.events.iter().position(|event| event.id == id)
    }
}
