//! A row of the ledger as written: a commitment, and what the published record shows of it.

use serde::Deserialize;
use toml::Spanned;

use crate::content::written::Written;
use crate::model::PartialDate;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommitmentRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// `icet`, `trust`, or both.
    pub frameworks: Vec<String>,
    /// A theme of `timelines.toml`.
    pub area: String,
    pub title: String,
    /// What was promised.
    pub promise: String,
    pub document: String,
    /// When it was made.
    pub made: Written<PartialDate>,
    pub deadline: Option<Written<PartialDate>>,
    pub deadline_words: Option<String>,
    /// What the published record shows, in a word.
    pub status: Status,
    /// The date of the newest evidence.
    pub as_of: Written<PartialDate>,
    /// When the row was last checked against its sources, and newer ones were looked for.
    pub checked: Written<PartialDate>,
    /// What the published record shows.
    pub outcome: String,
    /// How confident we are.
    pub confidence: Confidence,
    pub confidence_why: String,
    /// What became of it under TRUST.
    pub carried: Carried,
    /// What we have read about that.
    pub carried_note: Option<String>,
    /// What else to know.
    pub note: Option<String>,
    /// Ids of events that tell of it.
    #[serde(default)]
    pub events: Vec<String>,
    /// Ids of the steps it belongs to.
    pub steps: Vec<String>,
    pub sources: Vec<CommitmentSource>,
}

/// A source of a promise or of its outcome.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommitmentSource {
    /// Id of the source.
    pub id: String,
    /// Which side it supports.
    pub of: Side,
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
    /// Done.
    Delivered,
    /// Work on it is reported.
    InProgress,
    /// Stopped, or waiting.
    Stalled,
    /// Superseded by another undertaking.
    Superseded,
    /// We found no published result.
    Unknown,
}

/// How confident we are.
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
    /// Not found in what we read about TRUST.
    NotNamed,
    /// First made under TRUST.
    New,
}
