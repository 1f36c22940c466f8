//! A sentence of the abstract as written in `<language>/abstract.toml`.

use serde::Deserialize;
use toml::Spanned;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SentenceRecord {
    /// Its id in `brief.toml`.
    pub id: Spanned<String>,
    /// What it says, in our own words, in Markdown.
    pub told: Spanned<String>,
}
