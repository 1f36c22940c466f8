//! Dated events, as lists show them.

use serde::{Deserialize, Serialize};

use super::{Block, Citation, Inline, Kind, PartialDate};

/// Whether a turning point brought the two countries closer together; our reading, said so where it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// They drew closer.
    Closer,
    /// They drew apart.
    Apart,
}

/// One event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Unique on the whole site; also its anchor.
    pub id: String,
    /// When it happened, as exactly as the source says.
    pub date: PartialDate,
    /// What the statement is.
    pub kind: Kind,
    /// Ids of the abstract's sentences that name it.
    pub sentences: Vec<String>,
    /// The headline.
    pub title: String,
    /// What happened.
    pub summary: Vec<Block>,
    /// Why it matters, in our judgement.
    pub why: Option<String>,
    /// Where sources differ.
    pub dispute: Option<String>,
    /// What sort of event it is, in a word or two.
    pub form: String,
    /// Who acted.
    pub actors: Vec<String>,
    /// Id of the step that tells it.
    pub step: String,
    /// Its sources.
    pub citations: Vec<Citation>,
    /// How the cover draws it, for turning points.
    pub turn: Option<Turn>,
    /// A few words for the cover, for turning points.
    pub label: Option<String>,
}

/// A named list of events, placed in a step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventList {
    /// The list's name; also its anchor.
    pub id: String,
    /// What it shows.
    pub caption: Vec<Inline>,
    /// The events, earliest first.
    pub events: Vec<Event>,
}
