//! Where a figure comes from, and what to be careful with.

use super::super::element::{Node, all, classed, link, node, plain, text};
use super::super::evidence::{cited, numbers};
use super::Parts;
use crate::export::key;
use crate::format::{date, fill};
use crate::state::FigureView;

/// Most publishers named in the line below a drawing.
const NAMED: usize = 4;

/// The source line below the drawing: publishers, each a link to its page, the rest in the view of sources.
pub fn line(parts: &Parts<'_>) -> Node {
    let (figure, page) = (parts.figure(), &parts.scope.page);
    let messages = parts.scope.messages();
    let mut seen: Vec<&str> = Vec::new();
    let mut children = vec![plain("strong", vec![text(messages.figure_all_sources()), text(":")])];
    for source in figure.citations.iter().filter_map(|c| page.source(&c.source)) {
        if seen.contains(&source.publisher.as_str()) {
            continue;
        }
        if seen.len() < NAMED {
            children.push(text(if seen.is_empty() { " " } else { ", " }));
            children.push(link(&source.url, &source.publisher));
        }
        seen.push(&source.publisher);
    }
    if seen.len() > NAMED {
        let more = fill(messages.figure_more_sources(), &[("count", &(seen.len() - NAMED).to_string())]);
        let target = format!("#{}", FigureView::Sources.anchor(&figure.id));
        children.push(text(", "));
        children.push(link(&target, &more));
    }
    children.extend(numbers(&figure.citations, parts.scope).map(node));
    all(children)
}

/// The third view: every source with what it supports, method, disputes, breaks, notes, terms.
pub fn sources(parts: &Parts<'_>) -> Node {
    let (figure, scope) = (parts.figure(), parts.scope);
    let messages = scope.messages();
    let list = plain("ul", figure.citations.iter().filter_map(|c| cited(c, scope).map(node)).collect());
    let mut children = vec![plain("dt", vec![text(messages.figure_all_sources())]), plain("dd", vec![list])];
    let mut part = |heading: &str, words: &str| {
        children.push(plain("dt", vec![text(heading)]));
        children.push(plain("dd", vec![text(words)]));
    };
    part(messages.figure_limits(), &figure.limits);
    figure.method.iter().for_each(|words| part(messages.figure_method(), words));
    figure.dispute.iter().for_each(|words| part(messages.figure_dispute(), words));
    for gap in &figure.breaks {
        let (row, column) = (figure.rows.get(usize::from(gap.row)), figure.columns.get(usize::from(gap.column)));
        if let (Some(row), Some(column)) = (row, column) {
            part(messages.figure_breaks(), &format!("{}, {}: {}", column.label, row.label, gap.why));
        }
    }
    for (index, note) in figure.notes.iter().enumerate() {
        part(messages.figure_notes(), &format!("{}: {note}", key(index)));
    }
    let checked = fill(messages.checked_on(), &[("date", &date(figure.checked, messages))]);
    part(messages.figure_licence(), &format!("{} {checked}.", figure.licence));
    classed("dl", "figure-sources", children)
}
