//! The timelines of a language and the words by which their events are found, as written.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::content::written::Written;
use crate::model::{PartialDate, Tone};

/// `<language>/timelines.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimelineFile {
    pub timeline: Vec<TimelineRecord>,
    /// The eras, earliest first.
    pub era: Vec<EraRecord>,
    /// Names of what events are about, by id.
    pub themes: BTreeMap<String, String>,
    /// Names of sorts of event, by id.
    pub forms: BTreeMap<String, String>,
    /// Names of frequent actors, as events write them, by id.
    pub actors: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimelineRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// What it shows, for links.
    pub title: String,
    /// The heading of its page.
    pub question: String,
    /// One sentence for search results.
    pub description: String,
    /// What it shows, and whose selection it is.
    pub caption: Spanned<String>,
    /// Id of the step that tells it.
    pub step: String,
    /// Its lanes, from the top.
    pub lanes: Vec<LaneRecord>,
    /// The day from which it is drawn a second time, wider.
    pub magnify: Option<Written<PartialDate>>,
    /// The timelines whose events it shows, if it has none of its own.
    #[serde(default)]
    pub of: Vec<String>,
}

/// A lane: the events that have its actor and one of its forms.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaneRecord {
    /// What it holds.
    pub label: String,
    /// Who acts; `None` is anybody.
    pub lane: Option<String>,
    /// Sorts of event; empty is any.
    #[serde(default)]
    pub forms: Vec<String>,
    /// Its colour.
    #[serde(default)]
    pub tone: Tone,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EraRecord {
    /// Its short name in addresses.
    pub id: String,
    pub label: String,
    /// When it begins.
    pub from: Written<PartialDate>,
}
