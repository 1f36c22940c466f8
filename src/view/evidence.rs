//! Where a statement comes from: one tap or key away from it.

use super::Scope;
use super::element::{Node, all, classed, el, link, plain, text, worded};
use crate::format::{self, fill};
use crate::model::{Citation, Kind, Source};

/// The mark of a statement's kind, which opens to its sources.
///
/// `id` is the statement's anchor, for the link to it.
pub fn evidence(id: &str, kind: Kind, sentences: &[String], citations: &[Citation], scope: &Scope) -> Node {
    let messages = scope.messages();
    let word = match kind {
        Kind::Brief => messages.kind_brief_short(),
        Kind::Background => messages.kind_background_short(),
        Kind::Since => messages.kind_since_short(),
    };
    let count = match (kind, citations.len()) {
        (Kind::Brief, _) => sentences.join(", "),
        (_, 0) => messages.our_reading().to_owned(),
        (_, 1) => messages.sources_one().to_owned(),
        (_, many) => fill(messages.sources_many(), &[("count", &many.to_string())]),
    };
    let mut summary = vec![worded("span", "evidence-kind", word), worded("span", "evidence-count", &count)];
    summary.extend(numbers(citations, scope));
    let mut body = grounds(kind, sentences, citations, scope);
    let address = format!("#{id}");
    let attributes: (&[&str], &[&str]) = (&["class", "href"], &["permalink", &address]);
    body.push(plain("p", vec![el("a", attributes, vec![text(messages.permalink())])]));
    let parts = vec![plain("summary", summary), classed("div", "evidence-body", body)];
    classed("details", &format!("evidence evidence-{}", kind.slug()), parts)
}

/// The numbers that a step's sources have at its end, which only paper shows.
#[cfg(feature = "pages")]
pub fn numbers(citations: &[Citation], scope: &Scope) -> Option<Node> {
    let page = &scope.page;
    let place = |c: &Citation| page.sources.iter().position(|source| source.id == c.source);
    let numbers: Vec<String> = citations.iter().filter_map(place).map(|at| (at + 1).to_string()).collect();
    let has = !page.answers.is_empty() && !numbers.is_empty();
    has.then(|| worded("span", "evidence-numbers", &format!(" [{}]", numbers.join(", "))))
}

/// A figure alone has no list of sources at an end.
#[cfg(not(feature = "pages"))]
pub fn numbers(_: &[Citation], _: &Scope) -> Option<Node> {
    None
}

/// The sources of a step, numbered, for paper: there they stand at the end, not beside each statement.
pub fn references(scope: &Scope) -> Node {
    let (page, messages) = (&scope.page, scope.messages());
    let row = |source| plain("li", vec![source_line(source, scope)]);
    let rows = page.sources.iter().take(page.numbered.into()).map(row).collect();
    let brief = &scope.site.brief;
    let words = [brief.title.as_str(), &brief.reference(), &brief.publisher].join(", ");
    let brief = vec![text(messages.kind_brief_short()), text(": "), link(&brief.url, &words)];
    let parts = vec![worded("h2", "", messages.paper_sources()), plain("p", brief), plain("ol", rows)];
    classed("section", "references", parts)
}

/// What a statement rests on: sentences of the abstract, or sources.
pub fn grounds(kind: Kind, sentences: &[String], citations: &[Citation], scope: &Scope) -> Vec<Node> {
    let mut rows = Vec::new();
    if kind == Kind::Brief {
        rows.push(plain("p", paraphrase(sentences, scope)));
    }
    if !citations.is_empty() {
        rows.push(plain("ul", citations.iter().filter_map(|c| cited(c, scope)).collect()));
    }
    rows
}

fn paraphrase(sentences: &[String], scope: &Scope) -> Vec<Node> {
    let messages = scope.messages();
    let brief = &scope.site.brief;
    let ids = sentences.join(", ");
    let pattern = if sentences.len() == 1 { messages.sentence_one() } else { messages.sentence_many() };
    let words = fill(
        messages.brief_source(),
        &[
            ("title", &brief.title),
            ("reference", &brief.reference()),
            ("publisher", &brief.publisher),
            ("sentences", &fill(pattern, &[("ids", &ids)])),
        ],
    );
    vec![text(&words), text(" "), link(&brief.url, messages.footer_brief_link())]
}

/// One source of a statement, with what it supports.
pub fn cited(citation: &Citation, scope: &Scope) -> Option<Node> {
    let source = scope.page.source(&citation.source)?;
    let supports = worded("span", "supports", &citation.supports);
    Some(plain("li", vec![supports, classed("span", "source", vec![source_line(source, scope)])]))
}

/// A source in one line: title with link, publisher, date, when it was read, and why to be careful with it.
pub fn source_line(source: &Source, scope: &Scope) -> Node {
    let messages = scope.messages();
    let date = source.date.map_or_else(|| messages.undated().to_owned(), |date| format::date(date, messages));
    let read = fill(messages.read_on(), &[("date", &format::date(source.read, messages))]);
    let mut parts = vec![link(&source.url, &source.title), text(&format!(" {}, {date} ({read})", source.publisher))];
    if let Some(reason) = &source.weak {
        let words = fill(messages.weak_source(), &[("reason", reason)]);
        parts.push(classed("em", "weak", vec![text(" "), text(&words)]));
    }
    all(parts)
}
