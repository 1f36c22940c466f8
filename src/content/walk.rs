//! Visits all words of a text.

use crate::model::{Block, Inline};

/// Calls a function for every inline, including nested ones.
pub fn walk<'a>(blocks: &'a [Block], visit: &mut impl FnMut(&'a Inline)) {
    fn inlines<'a>(list: &'a [Inline], visit: &mut impl FnMut(&'a Inline)) {
        for inline in list {
            visit(inline);
            match inline {
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => inlines(inner, visit),
                Inline::Text(_) | Inline::Term { .. } | Inline::Brief(..) | Inline::Fact(_) => {}
            }
        }
    }
    for block in blocks {
        match block {
            Block::Paragraph(text) => inlines(text, visit),
            Block::List(_, items) => items.iter().for_each(|item| inlines(item, visit)),
            Block::Code(_) => {}
        }
    }
}
