//! A term as written in `<language>/glossary.toml`.

use serde::Deserialize;
use toml::Spanned;

use crate::content::kind::source::record::CitationRecord;
use crate::model::Kind;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermRecord {
    /// Unique id.
    pub id: Spanned<String>,
    /// The headword.
    pub term: String,
    /// The kind of the definition.
    pub kind: Kind,
    /// The definition, in Markdown.
    pub definition: Spanned<String>,
    #[serde(default)]
    pub sources: Vec<CitationRecord>,
}
