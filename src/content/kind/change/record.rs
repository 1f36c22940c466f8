//! A change as written in `<language>/changes.toml`.

use serde::Deserialize;
use toml::Spanned;

use crate::content::written::Written;
use crate::model::PartialDate;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// The day on which the site was corrected.
    pub day: Written<PartialDate>,
    /// What it is about.
    pub title: String,
    /// Ids of the claims that changed, including those removed.
    pub claims: Vec<String>,
    /// What was said before, and what is said now.
    pub was: String,
    pub now: String,
    /// What showed that it had to change.
    pub why: String,
    /// Addresses of the places whose content the change removed: `history/#history-x`.
    #[serde(default)]
    pub emptied: Vec<String>,
}
