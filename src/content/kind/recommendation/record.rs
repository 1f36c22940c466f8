//! The records of `<language>/recommendations/`, as editors write them.

use serde::Deserialize;
use toml::Spanned;

use crate::content::kind::source::record::CitationRecord;
use crate::content::written::Written;
use crate::model::{Kind, Nature, PartialDate};

/// One file: one recommendation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecommendationRecord {
    /// Unique id, and the file's name.
    pub id: Spanned<String>,
    /// Its position among the recommendations, from 1.
    pub order: u8,
    pub title: String,
    /// Id of the step that argues for it.
    pub step: String,
    /// Ids of the abstract's sentences that make it.
    pub sentences: Vec<String>,
    /// What the brief asks for.
    pub ask: Spanned<String>,
    /// When it was last checked against its sources, and newer ones were looked for.
    pub checked: Written<PartialDate>,
    /// The problem it addresses, in our reading.
    pub problem: Spanned<String>,
    /// Ids of related events.
    pub events: Vec<String>,
    /// Ids of related commitments.
    pub commitments: Vec<String>,
    /// Ids of related figures.
    pub figures: Vec<String>,
    /// Ids of related terms.
    #[serde(default)]
    pub terms: Vec<String>,
    /// Who would have to act.
    pub actor: Vec<ActorRecord>,
    /// What supports it.
    pub evidence: Vec<GroundRecord>,
    /// What already exists.
    pub exists: Vec<GroundRecord>,
    /// What stands in its way.
    pub obstacle: Vec<GroundRecord>,
    /// Counter-views.
    pub counter: Vec<GroundRecord>,
    /// Where sources differ.
    #[serde(default)]
    pub dispute: Vec<GroundRecord>,
}

/// Who would have to act.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActorRecord {
    /// `india`, `united-states` or `industry`.
    pub who: Spanned<String>,
    /// What they would have to do.
    pub what: String,
}

/// A text with its sources.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroundRecord {
    /// Background, or since the brief.
    pub kind: Kind,
    /// What it is put forward as.
    pub nature: Option<Nature>,
    /// When it began, for what exists.
    pub date: Option<Written<PartialDate>>,
    /// Its status, in a word or two, for what exists.
    pub status: Option<String>,
    /// Whose view it is, for counter-views.
    pub who: Option<String>,
    /// The text, in Markdown.
    pub text: Spanned<String>,
    pub sources: Vec<CitationRecord>,
}
