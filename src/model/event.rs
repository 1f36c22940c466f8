//! Dated events, as lists show them.

use serde::{Deserialize, Serialize};

use super::{Block, Citation, Inline, Kind, Messages, PartialDate};

/// Whether a turning point brought the two countries closer together; our reading, and labelled so where it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// They drew closer.
    Closer,
    /// They drew apart.
    Apart,
}

impl Direction {
    /// Its name in classes.
    pub fn slug(self) -> &'static str {
        match self {
            Self::Closer => "closer",
            Self::Apart => "apart",
        }
    }

    /// Its name for readers.
    pub fn words(self, messages: &Messages) -> &str {
        match self {
            Self::Closer => messages.drawing_closer(),
            Self::Apart => messages.drawing_apart(),
        }
    }
}

/// The stage in the life of an act, such as a rule or an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Requested or drafted; nobody is bound.
    Proposed,
    /// Announced; not yet carried out or binding.
    Announced,
    /// Binding, or in operation.
    InForce,
    /// Completed, or handed over.
    Delivered,
    /// Suspended.
    Suspended,
    /// Ended.
    Ended,
}

impl Phase {
    /// The name of the stage.
    pub fn words(self, messages: &Messages) -> &str {
        match self {
            Self::Proposed => messages.phase_proposed(),
            Self::Announced => messages.phase_announced(),
            Self::InForce => messages.phase_in_force(),
            Self::Delivered => messages.phase_delivered(),
            Self::Suspended => messages.phase_suspended(),
            Self::Ended => messages.phase_ended(),
        }
    }
}

/// Another stage of the same act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    pub date: PartialDate,
    /// What became of the act.
    pub phase: Phase,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Unique on the whole site; also its anchor.
    pub id: String,
    /// When it happened, as precisely as the source says.
    pub date: PartialDate,
    /// Its last day, if it lasted longer than one.
    pub end: Option<PartialDate>,
    /// Whether the date is approximate.
    pub circa: bool,
    /// Which stage of an act it is, for acts with several.
    pub phase: Option<Phase>,
    /// Other stages of the same act, earliest first.
    pub later: Vec<Moment>,
    /// From 1, labelled on an axis, to 3.
    pub importance: u8,
    /// The kind of the statement.
    pub kind: Kind,
    /// Ids of the abstract's sentences that mention it.
    pub sentences: Vec<String>,
    /// The headline.
    pub title: String,
    /// What happened.
    pub summary: Vec<Block>,
    /// Why it matters, in our judgement.
    pub why: Option<Vec<Inline>>,
    /// Where sources differ.
    pub dispute: Option<Vec<Inline>>,
    /// What sort of event it is, in a word or two.
    pub form: String,
    /// Who acted.
    pub actors: Vec<String>,
    /// Id of the step that tells it.
    pub step: String,
    /// Ids of events that it led to or followed from.
    pub related: Vec<String>,
    /// Ids of the pages of the recommendations it bears on.
    pub bears_on: Vec<String>,
    /// Ids of the abstract's sentences it bears on.
    pub bears_on_sentences: Vec<String>,
    /// Its sources.
    pub citations: Vec<Citation>,
    /// How the cover draws it, if it is a turning point.
    pub turn: Option<Direction>,
    /// Its name in drawings, of at most 22 characters, for turning points and the most important events.
    pub label: Option<String>,
}

impl Event {
    /// Whether an axis labels it; others are bare marks.
    pub fn is_named(&self) -> bool {
        self.importance == 1
    }
}

/// A link to a whole timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimelineLink {
    /// Id of its page.
    pub page: String,
    /// How many events it has.
    pub event_count: u16,
}

/// A named list of events within a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventList {
    /// The list's name; also its anchor.
    pub id: String,
    /// What it shows.
    pub caption: Vec<Inline>,
    /// The events, earliest first.
    pub events: Vec<Event>,
    /// The timeline they come from.
    pub timeline: Option<TimelineLink>,
}
