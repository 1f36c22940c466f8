//! A timeline: events in lanes, and the properties by which a reader finds them.

use serde::{Deserialize, Serialize};

use super::{Event, Facet, Inline, PartialDate, Tone, labels};

/// Id of the part of the site with the timelines; each has a page below it.
pub const TIMELINES: &str = "timelines";

/// A timeline, complete.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// Unique on the whole site; also its anchor.
    pub id: String,
    /// What it shows, and that the selection is ours.
    pub title: String,
    /// What it shows, and whose selection it is.
    pub caption: Vec<Inline>,
    /// Id of the step that tells it.
    pub step: String,
    /// Its lanes, from the top.
    pub lanes: Vec<Lane>,
    /// The eras, earliest first; each lasts until the next.
    pub eras: Vec<Era>,
    /// What events can be filtered by.
    pub facets: Vec<Facet>,
    /// The events, earliest first.
    pub events: Vec<Event>,
    /// First day of all events, counted from 1 January 1970.
    pub first_day: i32,
    /// Last day of all events, counted in the same way.
    pub last_day: i32,
    /// The day from which it is drawn a second time, wider, counted in the same way; `None` if it is drawn once.
    pub magnify: Option<i32>,
    /// For each event, the page that tells it in full, if that is another page.
    pub homes: Vec<Option<String>>,
}

/// A lane of a timeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lane {
    /// What it holds.
    pub label: String,
    /// Its colour, if it is a country's.
    pub tone: Tone,
    /// Its events, as indices.
    pub events: Vec<u16>,
}

/// A named stretch of time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Era {
    /// Its short name in addresses.
    pub id: String,
    pub label: String,
    /// When it begins.
    pub from: PartialDate,
}

impl Timeline {
    /// The labels of an event's values of a property.
    pub fn labels<'a>(&'a self, facet: &'a str, event: usize) -> impl Iterator<Item = &'a str> {
        labels(&self.facets, facet, event)
    }
}
