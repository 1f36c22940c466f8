//! An event as written in `<language>/events/`.
//!
//! Fields that others refer to keep their position in the file, so that an error can give the line.

use serde::Deserialize;
use toml::Spanned;

use crate::content::kind::source::record::CitationRecord;
use crate::content::written::Written;
use crate::model::{Direction, Kind, PartialDate, Phase};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// When it happened.
    pub date: Written<PartialDate>,
    /// Its last day.
    pub end: Option<Written<PartialDate>>,
    /// Whether the date is approximate.
    #[serde(default)]
    pub circa: bool,
    /// Which stage of an act it is.
    pub phase: Option<Phase>,
    /// Other stages of the same act.
    #[serde(default)]
    pub later: Vec<MomentRecord>,
    /// The timelines that show it.
    pub timelines: Vec<String>,
    /// Who acts: lanes of the timeline with one for each country.
    pub lanes: Vec<String>,
    /// What it is about.
    pub themes: Vec<String>,
    /// From 1 to 3.
    pub importance: u8,
    /// The kind of the statement.
    pub kind: Kind,
    /// Ids of the abstract's sentences that mention it.
    #[serde(default)]
    pub sentences: Vec<Spanned<String>>,
    /// The headline.
    pub title: String,
    /// What happened, in Markdown.
    pub summary: Spanned<String>,
    /// Why it matters, in our judgement.
    pub why: Option<Spanned<String>>,
    /// What sort of event it is.
    pub form: String,
    /// Who acted.
    pub actors: Vec<String>,
    /// Where sources differ.
    pub dispute: Option<Spanned<String>>,
    /// Names of the lists that show it.
    #[serde(default)]
    pub lists: Vec<String>,
    /// Id of the step that tells it.
    pub step: Spanned<String>,
    #[serde(default)]
    pub sources: Vec<CitationRecord>,
    /// How the cover draws it.
    pub turn: Option<Direction>,
    /// Its name on the cover and on axes.
    pub label: Option<String>,
    /// Ids of events that it led to or followed from.
    #[serde(default)]
    pub related: Vec<Spanned<String>>,
}

/// Another stage of an act.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MomentRecord {
    pub date: Written<PartialDate>,
    /// What became of the act.
    pub phase: Phase,
}
