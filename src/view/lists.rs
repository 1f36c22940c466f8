//! The lists of the standing pages: all figures, all sources, the abstract's sentences, all terms.

use super::Scope;
use super::element::{Node, all, classed, el, link, plain, text};
use super::evidence::{evidence, source_line};
use super::inline::blocks;
use crate::model::{COVERAGE, FIGURES, SentenceUse, SourceUse, StatementRef, Term};

/// Draws every figure by its question, under what it measures.
pub fn figure_list(scope: &Scope) -> Node {
    let below = format!("{FIGURES}/");
    let figures = scope.site.pages.iter().filter(|page| page.id.starts_with(&below)).map(|page| {
        plain("li", vec![link(&scope.site.path(&page.id), &page.title), plain("span", vec![text(&page.description)])])
    });
    classed("ol", "figure-list", figures.collect())
}

/// Draws which statement carries which sentence, then every source with every place that cites it.
pub fn source_list(scope: &Scope) -> Node {
    let messages = scope.messages();
    let sentences = scope.page.sentence_uses.iter().map(|s| sentence(s, scope)).collect();
    let note = plain("p", vec![text(messages.coverage_note())]);
    let heading = format!("{} ({})", messages.all_sources(), scope.page.source_uses.len());
    let sources = scope.page.source_uses.iter().map(|s| source(s, scope)).collect();
    all(vec![
        section(COVERAGE, messages.coverage(), vec![note, classed("dl", "coverage", sentences)]),
        section("all-sources", &heading, vec![classed("ol", "sources", sources)]),
    ])
}

/// A section of the text's own grid.
fn section(name: &str, words: &str, children: Vec<Node>) -> Node {
    let mut parts = vec![el("h2", (&["id"], &[name]), vec![text(words)])];
    parts.extend(children);
    el("section", (&["class", "aria-labelledby"], &["section", name]), parts)
}

fn sentence(sentence: &SentenceUse, scope: &Scope) -> Node {
    let id = &sentence.sentence;
    all(vec![el("dt", (&["id"], &[id]), vec![text(id)]), plain("dd", vec![places(&sentence.statements, scope)])])
}

fn source(used: &SourceUse, scope: &Scope) -> Node {
    let Some(source) = scope.page.source(&used.id) else { return Node::default() };
    let label = text(&format!(" {}: ", scope.messages().cited_in()));
    let cited = classed("span", "cited-in", vec![label, places(&used.statements, scope)]);
    el("li", (&["id"], &[&used.id]), vec![source_line(source, scope), cited])
}

/// Links to statements, named by page and told apart by a number.
fn places(statements: &[StatementRef], scope: &Scope) -> Node {
    let mut before = "";
    let mut count = 0;
    let mut links = Vec::new();
    for reference in statements {
        count = if before == reference.page { count + 1 } else { 1 };
        before = &reference.page;
        let Some(page) = scope.site.page(&reference.page) else { continue };
        let href = format!("{}#{}", scope.site.path(&page.id), reference.statement);
        if !links.is_empty() {
            links.push(text(", "));
        }
        links.push(link(&href, &format!("{} ({count})", page.title)));
    }
    all(links)
}

/// Draws every term with its definition.
pub fn glossary(scope: &Scope) -> Node {
    let terms = scope.page.terms.iter().map(|term| entry(term, scope)).collect();
    section("all-terms", scope.messages().all_terms(), terms)
}

fn entry(term: &Term, scope: &Scope) -> Node {
    let words = vec![plain("h3", vec![text(&term.term)]), blocks(&term.definition, scope)];
    let class = format!("statement statement-{}", term.kind.slug());
    let parts =
        vec![classed("div", "statement-text", words), evidence(&term.id, term.kind, &[], &term.citations, scope)];
    el("div", (&["class", "id"], &[&class, &term.id]), parts)
}
