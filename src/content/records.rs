//! The TOML records of the content folder, as editors write them.
//!
//! Fields that others refer to keep their place in the file, so that an error can name the line.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::written::Written;
use crate::model::{Brief, Decimal, Kind, PartialDate, Phase, Tone, Turn, Unit};

/// `brief.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BriefFile {
    /// The brief.
    pub brief: Brief,
    /// Ids of the abstract's sentences, in order.
    pub sentences: Vec<String>,
}

/// `site.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteFile {
    /// Folder names of the languages, the first being the one that others fall back to.
    pub languages: Vec<String>,
    /// Ids of the steps, in order.
    pub steps: Vec<String>,
    /// Ids of the standing pages, in the footer's order.
    pub pages: Vec<String>,
    /// The day on which the content was last gone over.
    pub version: Written<PartialDate>,
    /// The month to which the record reaches.
    pub reaches: Written<PartialDate>,
}

/// One source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// Title of the page.
    pub title: String,
    /// Publisher of the page.
    pub publisher: String,
    /// Date of the page.
    pub date: Option<Written<PartialDate>>,
    /// Address of the page.
    pub url: Spanned<String>,
    /// Date on which we read it.
    pub read: Written<PartialDate>,
    /// Whether we read it.
    pub seen: bool,
    /// Why to be careful with it.
    pub weak: Option<String>,
}

/// One number.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// Decimal digits.
    pub value: Written<Decimal>,
    /// What it counts.
    pub unit: Unit,
    /// When it was true.
    #[expect(dead_code, reason = "its type checks it; no page shows it")]
    pub as_of: Written<PartialDate>,
    /// Whether the source gives it as approximate.
    #[serde(default)]
    pub approx: bool,
    /// Ids of its sources.
    pub sources: Vec<String>,
    /// Whether the source was read.
    pub seen: bool,
}

/// One term.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// The head-word.
    pub term: String,
    /// What the definition is.
    pub kind: Kind,
    /// The definition, in Markdown.
    pub definition: Spanned<String>,
    /// Its sources.
    #[serde(default)]
    pub sources: Vec<CitationRecord>,
}

/// A source named for one statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CitationRecord {
    /// Id of the source.
    pub id: Spanned<String>,
    /// What it supports.
    pub supports: String,
}

/// One event.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// When it happened.
    pub date: Written<PartialDate>,
    /// Its last day.
    pub end: Option<Written<PartialDate>>,
    /// Whether the date is only about right.
    #[serde(default)]
    pub circa: bool,
    /// Which moment of an act it is.
    pub phase: Option<Phase>,
    /// Other moments of the same act.
    #[serde(default)]
    pub later: Vec<MomentRecord>,
    /// The timelines that show it.
    pub timelines: Vec<String>,
    /// Who acts: lanes of the timeline that has one for each country.
    pub lanes: Vec<String>,
    /// What it is about.
    pub themes: Vec<String>,
    /// From 1 to 3.
    pub importance: u8,
    /// What the statement is.
    pub kind: Kind,
    /// Ids of the abstract's sentences that name it.
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
    /// Its sources.
    #[serde(default)]
    pub sources: Vec<CitationRecord>,
    /// How the cover draws it.
    pub turn: Option<Turn>,
    /// A few words for the cover.
    pub label: Option<String>,
    /// Ids of events that it led to or followed from.
    #[serde(default)]
    pub related: Vec<Spanned<String>>,
}

/// Another moment of an act.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MomentRecord {
    /// When.
    pub date: Written<PartialDate>,
    /// What became of the act.
    pub phase: Phase,
}

/// `<language>/timelines.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimelineFile {
    /// The timelines.
    pub timeline: Vec<TimelineRecord>,
    /// The eras, earliest first.
    pub era: Vec<EraRecord>,
    /// Names of what events are about, by id.
    pub themes: BTreeMap<String, String>,
    /// Names of sorts of event, by id.
    pub forms: BTreeMap<String, String>,
    /// Names of who acts often, as events write them, by id.
    pub actors: BTreeMap<String, String>,
}

/// One timeline.
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
    /// What it shows, and whose choice it is.
    pub caption: Spanned<String>,
    /// Id of the step that tells it.
    pub step: String,
    /// Its lanes, from the top.
    pub lanes: Vec<LaneRecord>,
    /// The timelines whose events it shows, when it has none of its own.
    #[serde(default)]
    pub of: Vec<String>,
}

/// A lane: the events that are of its lane and of its forms.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaneRecord {
    /// What stands in it.
    pub label: String,
    /// Who acts; none is anybody.
    pub lane: Option<String>,
    /// Sorts of event; none is any.
    #[serde(default)]
    pub forms: Vec<String>,
    /// Its colour.
    #[serde(default)]
    pub tone: Tone,
}

/// One era.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EraRecord {
    /// Its short name in addresses.
    pub id: String,
    /// Its name.
    pub label: String,
    /// When it begins.
    pub from: Written<PartialDate>,
}

/// One commitment.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommitmentRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// `icet`, `trust`, or both.
    pub frameworks: Vec<String>,
    /// A theme of `timelines.toml`.
    pub area: String,
    /// Its name.
    pub title: String,
    /// What was promised.
    pub promise: String,
    /// Where.
    pub document: String,
    /// When it was made.
    pub made: Written<PartialDate>,
    /// By when, as a date.
    pub deadline: Option<Written<PartialDate>>,
    /// By when, in words.
    pub deadline_words: Option<String>,
    /// What the published record shows, in a word.
    pub status: Status,
    /// When the newest evidence is from.
    pub as_of: Written<PartialDate>,
    /// When the row was last checked against its sources, and newer ones looked for.
    pub checked: Written<PartialDate>,
    /// What the published record shows.
    pub outcome: String,
    /// How sure we are.
    pub confidence: Confidence,
    /// Why.
    pub confidence_why: String,
    /// What became of it under TRUST.
    pub carried: Carried,
    /// What we read of that.
    pub carried_note: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Ids of events that tell of it.
    #[serde(default)]
    pub events: Vec<String>,
    /// Ids of the steps that it belongs to.
    pub steps: Vec<String>,
    /// Its sources.
    pub sources: Vec<CommitmentSource>,
}

/// A source of a promise or of its outcome.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommitmentSource {
    /// Id of the source.
    pub id: String,
    /// Which of the two it supports.
    pub of: Side,
    /// What it supports.
    pub supports: String,
}

/// Promise or outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// What was promised.
    Promise,
    /// What came of it.
    Outcome,
}

/// What the published record shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It was done.
    Delivered,
    /// Work on it is reported.
    InProgress,
    /// It stopped, or waits.
    Stalled,
    /// Another undertaking took its place.
    Superseded,
    /// We found no published result.
    Unknown,
}

/// How sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Several good sources agree.
    High,
    /// One good source, or several weak ones.
    Medium,
    /// One weak source.
    Low,
}

/// What became of a commitment under TRUST.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Carried {
    /// Named again.
    Kept,
    /// Taken up in another form.
    Changed,
    /// Not found in what we read of TRUST.
    NotNamed,
    /// First made under TRUST.
    New,
}

/// The front matter of a page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    /// The page's id.
    pub id: Spanned<String>,
    /// Its short name.
    pub title: String,
    /// Its heading.
    pub question: String,
    /// Its one-sentence description.
    pub description: Spanned<String>,
    /// Whether every page's foot links to it, where it is no step: pages that another page links to do without.
    #[serde(default = "yes")]
    pub footer: bool,
}

fn yes() -> bool {
    true
}
