//! The front matter of a page, as written.

use serde::Deserialize;
use toml::Spanned;

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
    /// Whether every page's footer links to it, for a standing page: pages that another page links to do without.
    #[serde(default = "yes")]
    pub footer: bool,
}

fn yes() -> bool {
    true
}
