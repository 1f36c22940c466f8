//! A figure's sources, and its caveats.

use yew::{Html, html};

use super::parts::Parts;
use super::table::key;
use crate::figure::FigureView;
use crate::format::{date, fill, sentence};
use crate::model::Source;
use crate::view::evidence::{about_claim, cited, numbers};

/// Maximum number of publishers named in the line below a drawing.
const NAMED: usize = 4;

/// The source line below the drawing: publishers, each linked to its page, with the rest in the view of sources.
pub fn line(parts: &Parts<'_>) -> Html {
    let (figure, page) = (parts.figure(), &parts.scope.page);
    let messages = parts.scope.messages();
    let mut publishers: Vec<&Source> = Vec::new();
    for source in figure.citations.iter().filter_map(|c| page.source(&c.source)) {
        if publishers.iter().all(|other| other.publisher != source.publisher) {
            publishers.push(source);
        }
    }
    html! {
        <>
            <strong>{ messages.figure_all_sources() }{ ":" }</strong>
            for (index, source) in publishers.iter().take(NAMED).enumerate() {
                { if index == 0 { " " } else { ", " } }
                <a href={ source.url.clone() }>{ &source.publisher }</a>
            }
            if let Some(more) = publishers.len().checked_sub(NAMED).filter(|more| *more > 0) {
                { ", " }
                <a href={ format!("#{}", FigureView::Sources.anchor(&figure.id)) }>
                    { fill(messages.figure_more_sources(more), &[("count", &more.to_string())]) }
                </a>
            }
            { numbers(&figure.citations, parts.scope) }
        </>
    }
}

/// The third view: every source with what it supports, method, disputes, breaks, notes, terms.
pub fn sources(parts: &Parts<'_>) -> Html {
    let (figure, scope) = (parts.figure(), parts.scope);
    let messages = scope.messages();
    let mut rows = vec![(messages.figure_limits(), figure.limits.clone())];
    rows.extend(figure.method.iter().map(|words| (messages.figure_method(), words.clone())));
    rows.extend(figure.dispute.iter().map(|words| (messages.figure_dispute(), words.clone())));
    for gap in &figure.breaks {
        let (row, column) = (figure.rows.get(usize::from(gap.row)), figure.columns.get(usize::from(gap.column)));
        if let (Some(row), Some(column)) = (row, column) {
            rows.push((messages.figure_breaks(), format!("{}, {}: {}", column.label, row.label, gap.why)));
        }
    }
    let notes = figure.notes.iter().enumerate();
    rows.extend(notes.map(|(index, note)| (messages.figure_notes(), format!("{}: {note}", key(index)))));
    let checked = fill(messages.checked_on(), &[("date", &date(figure.checked, messages))]);
    rows.push((messages.figure_licence(), format!("{} {}", figure.licence, sentence(&checked, messages))));
    html! {
        <dl class="figure-sources">
            <dt>{ messages.figure_all_sources() }</dt>
            <dd>
                <ul>{ for figure.citations.iter().filter_map(|c| cited(c, scope)) }</ul>
                { about_claim(&figure.id, scope) }
            </dd>
            for (heading, words) in rows {
                <dt>{ heading }</dt>
                <dd>{ words }</dd>
            }
        </dl>
    }
}
