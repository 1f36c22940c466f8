//! A list of events that is told beside the lines of the cover.

use serde::{Deserialize, Serialize};

use super::{Direction, EventList, PartialDate, Timeline};

/// A list of events, and the stage beside which it is told.
#[derive(Clone, Debug, PartialEq)]
pub struct EventStory {
    /// What is told.
    pub list: EventList,
    pub stage: Stage,
    /// The same events as files are made of them.
    pub timeline: Timeline,
}

/// What a story's stage draws.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// Id of the list that is told.
    pub story: String,
    /// All turning points of the timeline, earliest first.
    pub turning_points: Vec<TurningPoint>,
}

impl Stage {
    /// Its own id, since the story's is that of the whole.
    pub fn id(&self) -> String {
        format!("{}-stage", self.story)
    }
}

/// An event at which the two countries drew closer together or apart, as we read it.
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
