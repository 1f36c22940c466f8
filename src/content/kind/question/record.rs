//! A question as written.

use serde::Deserialize;
use toml::Spanned;

use crate::content::written::Written;
use crate::model::{Decimal, Inline, Level};

/// A question as written; `content/README.md` says what each field is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionRecord {
    /// Unique on the whole site.
    pub id: Spanned<String>,
    pub form: Form,
    pub asks: String,
    pub level: Level,
    pub feedback: Spanned<String>,
    /// The feedback, read.
    #[serde(skip)]
    pub explanation: Vec<Inline>,
    #[serde(default)]
    pub right: String,
    #[serde(default)]
    pub wrong: Vec<String>,
    pub statement: Option<String>,
    pub says: Option<String>,
    #[serde(default)]
    pub events: Vec<String>,
    #[serde(default)]
    pub pairs: Vec<PairRecord>,
    /// The number to be estimated.
    pub fact: Option<String>,
    pub low: Option<Written<Decimal>>,
    pub high: Option<Written<Decimal>>,
    pub step: Option<Written<Decimal>>,
    pub near: Option<Written<u8>>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
/// A pair of a matching question.
pub struct PairRecord {
    pub left: String,
    pub right: String,
    pub statement: Option<String>,
    pub says: Option<String>,
    pub event: Option<String>,
    pub term: Option<String>,
}

/// How a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    Choice,
    Ordering,
    Matching,
    Estimate,
}
