//! Fields of TOML records that hold Markdown.

use toml::Spanned;

use super::reader::File;
use super::{Problems, markdown};
use crate::model::{Block, Inline};

/// A field with paragraphs and lists.
pub fn blocks(file: &File, text: &Spanned<String>, problems: &mut Problems) -> Vec<Block> {
    markdown::blocks(text.get_ref(), &file.name, file.line(text.span().start), problems)
}

/// A field with one line, whose words about the brief name its sentences.
pub fn line(file: &File, text: &Spanned<String>, problems: &mut Problems) -> Vec<Inline> {
    markdown::words_line(text.get_ref(), &file.name, file.line(text.span().start), problems)
}
