//! The brief and the order of the site, as written in `brief.toml` and `site.toml`.

use serde::Deserialize;

use crate::content::written::Written;
use crate::model::{Brief, PartialDate};

/// `brief.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BriefFile {
    pub brief: Brief,
    /// Ids of the abstract's sentences, in order.
    pub sentences: Vec<String>,
}

/// `site.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SiteFile {
    /// Folder names of the languages; the first one's records stand in for those that others lack.
    pub languages: Vec<String>,
    /// Ids of the steps, in order.
    pub steps: Vec<String>,
    /// Ids of the standing pages, in the footer's order.
    pub pages: Vec<String>,
    /// The day on which the content was last reviewed.
    pub version: Written<PartialDate>,
    /// The month to which the record extends.
    pub reaches: Written<PartialDate>,
    /// Where a reader may report a problem with a row of the ledger: a mailto or https address, `{id}` for the row's
    /// id.
    pub report: Option<String>,
}
