//! Running text: paragraphs with links, numbers, and terms explained in place.

use super::Scope;
use super::element::{Attributed, Node, all, classed, el, plain, text, worded};
use super::evidence::source_line;
use crate::format;
use crate::model::{ALL_SENTENCES, Block, COVERAGE, Inline, SOURCES, Target, Term};

/// Draws blocks of text.
pub fn blocks(blocks: &[Block], scope: &Scope) -> Node {
    all(blocks.iter().map(|b| block(b, scope)).collect())
}

fn block(block: &Block, scope: &Scope) -> Node {
    match block {
        // A `<details>` may not stand in a `<p>`: the parser would close the paragraph before it.
        Block::Paragraph(words) if has_term(words) => {
            el("div", (&["role", "class"], &["paragraph", "paragraph"]), vec![inlines(words, scope)])
        }
        Block::Paragraph(words) => plain("p", vec![inlines(words, scope)]),
        Block::List(numbered, items) => {
            let items = items.iter().map(|item| plain("li", vec![inlines(item, scope)]));
            plain(if *numbered { "ol" } else { "ul" }, items.collect())
        }
        Block::Code(words) => el("pre", (&["tabindex"], &["0"]), vec![plain("code", vec![text(words)])]),
    }
}

fn has_term(text: &[Inline]) -> bool {
    text.iter().any(|inline| match inline {
        Inline::Term(..) => true,
        Inline::Emphasis(inner) | Inline::Strong(inner) => has_term(inner),
        Inline::Text(_) | Inline::Link(..) | Inline::Brief(..) | Inline::Fact(_) => false,
    })
}

/// Draws a run of text.
pub fn inlines(list: &[Inline], scope: &Scope) -> Node {
    all(list.iter().map(|i| inline(i, scope)).collect())
}

fn inline(inline: &Inline, scope: &Scope) -> Node {
    match inline {
        Inline::Text(words) => text(words),
        Inline::Emphasis(inner) => plain("em", vec![inlines(inner, scope)]),
        Inline::Strong(inner) => plain("strong", vec![inlines(inner, scope)]),
        Inline::Link(target, inner) => el("a", (&["href"], &[&href(target, scope)]), vec![inlines(inner, scope)]),
        Inline::Brief(sentences, words) => {
            let attributes: Attributed<'_> = (&["class", "href"], &["to-brief", &sentence(sentences, scope)]);
            el("a", attributes, vec![text(words)])
        }
        Inline::Term(id, words) => match scope.page.term(id) {
            Some(term) => explained(term, words, scope),
            None => text(words),
        },
        Inline::Fact(id) => match scope.page.fact(id) {
            Some(fact) => worded("span", "number", &format::fact(fact, scope.words())),
            None => Node::default(),
        },
    }
}

/// A run of text as plain words, numbers as readers see them: for places that can hold no link and no term.
pub fn words(list: &[Inline], scope: &Scope) -> String {
    let word = |inline: &Inline| match inline {
        Inline::Text(own) | Inline::Term(_, own) | Inline::Brief(_, own) => own.clone(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => words(inner, scope),
        Inline::Fact(id) => scope.page.fact(id).map(|own| format::fact(own, scope.words())).unwrap_or_default(),
    };
    list.iter().map(word).collect()
}

/// The address of a target.
pub fn href(target: &Target, scope: &Scope) -> String {
    let path = scope.site.path(&target.page);
    match &target.anchor {
        Some(anchor) => format!("{path}#{anchor}"),
        None => path,
    }
}

/// The address of the entry of the first of these sentences, or of all sentences.
fn sentence(sentences: &[String], scope: &Scope) -> String {
    let entry = sentences.first().filter(|id| *id != ALL_SENTENCES).map_or(COVERAGE, String::as_str);
    format!("{}#{entry}", scope.site.path(SOURCES))
}

fn explained(term: &Term, words: &str, scope: &Scope) -> Node {
    let mut parts = vec![plain("strong", vec![text(&term.term)]), text(": ")];
    parts.extend(term.definition.iter().map(|block| match block {
        Block::Paragraph(words) => inlines(words, scope),
        Block::List(..) | Block::Code(_) => Node::default(),
    }));
    let sources = term.citations.iter().filter_map(|c| scope.page.source(&c.source));
    let sources = sources.map(|source| plain("span", vec![source_line(source, scope)]));
    parts.push(classed("span", "definition-sources", sources.collect()));
    let definition = classed("span", "definition", parts);
    classed("details", "term", vec![plain("summary", vec![text(words)]), definition])
}
