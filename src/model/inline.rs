//! Running text: the few constructs that the site's Markdown may use.

use serde::{Deserialize, Serialize};

/// A piece of text inside a paragraph.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inline {
    /// Plain words.
    #[serde(rename = "t")]
    Text(String),
    /// Emphasised words.
    Emphasis(Vec<Inline>),
    /// Strong words.
    Strong(Vec<Inline>),
    /// A link inside the site.
    Link(Target, Vec<Inline>),
    /// Words explained in place by the term with this id.
    Term { id: String, words: String },
    /// Words about the brief, with the ids of the abstract's sentences that support them, or `all`.
    Brief(Vec<String>, String),
    /// The number with this fact id, written by the formatter.
    Fact(String),
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Id of the page.
    pub page: String,
    /// Anchor in the page.
    pub anchor: Option<String>,
}

/// The marker of a list's items.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListKind {
    Bulleted,
    Numbered,
}

/// A block of text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    #[serde(rename = "p")]
    Paragraph(Vec<Inline>),
    List(ListKind, Vec<Vec<Inline>>),
    /// Preformatted text, for snippets to copy.
    Code(String),
}

/// The words of a line, for search and for files; referenced numbers are left out.
pub fn words_of_line(inlines: &[Inline]) -> String {
    let words = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Term { words: text, .. } | Inline::Brief(_, text) => text.clone(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => words_of_line(inner),
        Inline::Fact(_) => String::new(),
    };
    inlines.iter().map(words).collect()
}

/// The words of some text, as [`words_of_line`] gives them.
pub fn words_of(blocks: &[Block]) -> String {
    let mut words = String::new();
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => words.push_str(&words_of_line(inlines)),
            Block::List(_, items) => items.iter().for_each(|item| words.push_str(&words_of_line(item))),
            Block::Code(code) => words.push_str(code),
        }
        words.push(' ');
    }
    words
}
