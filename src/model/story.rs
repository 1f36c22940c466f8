//! A list of events told alongside the lines of the cover.

use serde::{Deserialize, Serialize};

use super::{Direction, EventList, PartialDate, Timeline};

/// A list of events, and the stage it is told alongside.
#[derive(Clone, Debug, PartialEq)]
pub struct EventStory {
    /// The events told.
    pub list: EventList,
    pub stage: Stage,
    /// The same events as used in files.
    pub timeline: Timeline,
}

/// What a story's stage draws.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// Id of the list told.
    pub story: String,
    /// Id of the timeline's page, which tells the turning points that the story leaves out.
    pub timeline: String,
    /// All turning points of the timeline, earliest first.
    pub turning_points: Vec<TurningPoint>,
}

impl Stage {
    /// Its own id, because the story's id belongs to the whole.
    pub fn id(&self) -> String {
        format!("{}-stage", self.story)
    }
}

/// An event at which the two countries drew closer or apart, in our reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TurningPoint {
    /// Id of the event.
    pub event: String,
    /// Its short name.
    pub label: String,
    pub date: PartialDate,
    pub direction: Direction,
    /// Whether the story tells it.
    pub is_told: bool,
}
