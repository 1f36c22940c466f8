//! A source as written, and a source named for one statement.

use serde::Deserialize;
use toml::Spanned;

use crate::content::written::Written;
use crate::model::{Citation, PartialDate, SourceLanguage};

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
    /// Archived address.
    pub archived: Option<Spanned<String>>,
    /// Language in which we read it.
    #[serde(default)]
    pub language: SourceLanguage,
    /// Date on which we read it.
    pub read: Written<PartialDate>,
    /// Whether we read it.
    pub seen: bool,
    /// Why to treat it with care.
    pub weak: Option<String>,
}

/// A source named for one statement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CitationRecord {
    /// Id of the source.
    pub id: Spanned<String>,
    pub supports: String,
}

impl CitationRecord {
    /// What readers see of it.
    pub fn citation(&self) -> Citation {
        Citation { source: self.id.get_ref().clone(), supports: self.supports.clone() }
    }
}
