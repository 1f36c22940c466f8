//! The words of a claim as readers see them, with numbers as published.

use crate::content::library::{Edition, Library};
use crate::content::lookup::fact;
use crate::format::{self, FormatContext};
use crate::model::{Block, Inline};
use crate::state::Numbers;

/// A text on one line, without snippets to copy.
pub fn words(library: &Library, edition: &Edition, blocks: &[Block]) -> String {
    let lines = blocks.iter().flat_map(|block| match block {
        Block::Paragraph(line) => vec![line_words(library, edition, line)],
        Block::List(_, items) => items.iter().map(|item| line_words(library, edition, item)).collect(),
        Block::Code(_) => Vec::new(),
    });
    let joined = lines.collect::<Vec<_>>().join(" ");
    joined.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a run of text.
pub fn line_words(library: &Library, edition: &Edition, line: &[Inline]) -> String {
    let word = |inline: &Inline| match inline {
        Inline::Text(own) | Inline::Term { words: own, .. } | Inline::Brief(_, own) => own.clone(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => line_words(library, edition, inner),
        Inline::Fact(id) => number(library, edition, id),
    };
    line.iter().map(word).collect()
}

fn number(library: &Library, edition: &Edition, id: &str) -> String {
    let context = FormatContext { messages: &edition.messages, numbers: Numbers::default() };
    fact(library, edition, id).map(|own| format::fact(&own, context)).unwrap_or_default()
}
