//! A timeline, or a story on the axis of one, with its state.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{TimelineState, TimelineView};
use crate::model::{EventList, Shared, Timeline};

/// What a timeline travels as.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimelineData {
    pub timeline: Timeline,
    /// The events that are told as a story on its axis; none when the timeline itself is shown.
    pub story: Option<EventList>,
}

/// A story on the axis of a timeline.
#[derive(Clone, PartialEq)]
pub struct Story {
    /// What it tells.
    pub list: Shared<EventList>,
    /// The events that it tells, by index in the timeline.
    pub told: Rc<[usize]>,
}

/// A timeline with its state.
#[derive(Clone, PartialEq)]
pub struct TimelineModel {
    pub timeline: Shared<Timeline>,
    pub state: TimelineState,
    /// The story that is told on its axis; none when the timeline itself is shown.
    pub story: Option<Story>,
}

impl TimelineModel {
    /// The view that a fragment leads to: an event's is the list, which tells it.
    pub(super) fn view_of(&self, fragment: &str) -> TimelineView {
        let told = if self.event(fragment).is_some() { TimelineView::List } else { TimelineView::default() };
        TimelineView::from_fragment(&self.timeline.id, fragment).unwrap_or(told)
    }

    /// The event with this id, by which other pages link to it.
    pub(super) fn event(&self, id: &str) -> Option<usize> {
        self.timeline.events.iter().position(|event| event.id == id)
    }
}
