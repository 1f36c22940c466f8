//! A page's main part: heading, answer, findings, text.

use super::Scope;
use super::builder::builder;
use super::deck::presented;
use super::element::{ABSENT, Attributed, Node, all, classed, el, node, plain, text, worded};
use super::events::event_list;
use super::evidence::references;
use super::figure::{figure, figure_page};
use super::heading::{heading, titled};
use super::inline::blocks;
use super::ledger::ledger;
use super::lesson::{files, lesson};
use super::lists::{figure_list, glossary, source_list};
use super::pager::pager;
use super::question::questions;
use super::recommendations::{cards, related};
use super::sheets::sheets;
use super::statement::statement;
use super::timeline::{story, timeline};
use super::totals::totals;
use crate::format::{self, fill};
use crate::model::{EMBED, FIGURES, Item, PageRef, RECOMMENDATIONS, Section, TEACH, TIMELINES};

/// Draws a step or a standing page.
pub fn article(scope: &Scope) -> Node {
    let messages = scope.messages();
    let page = &scope.page;
    let mut parts = opening(scope);
    if page.id == EMBED {
        parts.push(builder(scope));
    }
    let sections: Vec<Node> = page.sections.iter().map(|s| section(s, scope)).collect();
    if page.answers.is_empty() {
        parts.push(all(sections));
    } else {
        parts.push(worded("p", "depth-note short-only", messages.depth_note()));
        parts.push(classed("div", "full-only", sections));
        parts.push(classed("div", "full-only", vec![node(questions(scope))]));
    }
    match page.id.as_str() {
        FIGURES => parts.push(figure_list(scope)),
        "glossary" => parts.push(glossary(scope)),
        _ => parts.push(record(scope)),
    }
    if let Some(date) = page.checked {
        let words = fill(messages.checked_on(), &[("date", &format::date(date, messages))]);
        parts.push(worded("p", "prose checked", &format!("{words}.")));
    }
    parts.extend(page.totals.as_ref().map(|own| totals(own, scope)));
    if !page.ways.is_empty() {
        parts.push(related(&page.ways, scope));
    }
    if !page.sheets.is_empty() {
        parts.push(sheets(scope));
    }
    if page.id == TEACH {
        parts.push(files(scope));
    }
    if !page.source_uses.is_empty() {
        parts.push(source_list(scope));
    }
    if !page.answers.is_empty() {
        parts.push(references(scope));
    }
    parts.push(pager(scope));
    leaf(scope, parts)
}

/// The article around a page's parts.
pub fn leaf(scope: &Scope, parts: Vec<Node>) -> Node {
    let page = &scope.page;
    let lang = if page.language == scope.site.language.tag { ABSENT } else { page.language.as_str() };
    el("article", (&["class", "lang"], &["page", lang]), parts)
}

/// The timeline, ledger or figure that a page is about; nothing on pages of text.
pub fn record(scope: &Scope) -> Node {
    match scope.page.id.as_str() {
        _ if scope.page.ledger.is_some() => node(ledger(scope)),
        id if id.starts_with(TIMELINES) => node(timeline(scope)),
        id if id.starts_with(FIGURES) => figure_page(scope),
        _ => Node::default(),
    }
}

/// Heading, answer and findings.
pub fn opening(scope: &Scope) -> Vec<Node> {
    let messages = scope.messages();
    let page = &scope.page;
    let is_other = page.language != scope.site.language.tag;
    let mut head = Vec::new();
    if let Some(step) = scope.site.page(&page.id) {
        head.push(kicker(scope, step));
        if step.step.is_some() {
            let address = presented(scope, &step.id, "1", false);
            let attributes: Attributed<'_> = (&["class", "href"], &["present-link needs-script", &address]);
            head.push(el("a", attributes, vec![text(messages.deck_present())]));
        }
    }
    head.push(heading(&page.question));
    if is_other {
        let attributes: (&[&str], &[&str]) = (&["class", "lang"], &["fallback", &scope.site.language.tag]);
        head.push(el("p", attributes, vec![text(messages.fallback_language())]));
    }
    let mut parts = vec![classed("header", "page-head", head)];
    if !page.answers.is_empty() {
        parts.push(classed("div", "answers", page.answers.iter().map(|s| statement(s, scope)).collect()));
    }
    if !page.findings.is_empty() {
        let findings = page.findings.iter().map(|s| plain("li", vec![statement(s, scope)])).collect();
        parts.push(titled("findings", messages.findings(), vec![plain("ul", findings)]));
    }
    parts
}

/// The line above the heading: which page this is.
pub fn kicker(scope: &Scope, page: &PageRef) -> Node {
    let messages = scope.messages();
    let Some(step) = page.step else {
        // A figure's page has its question for a title, which the heading says already.
        let words = match page.id.split_once('/') {
            Some((TIMELINES, _)) => messages.timeline_page(),
            Some((RECOMMENDATIONS, _)) => messages.rec_page(),
            Some(_) => messages.figure_page(),
            None => &page.title,
        };
        return worded("p", "kicker", words);
    };
    let total = scope.site.steps().count().to_string();
    let place = fill(messages.step_of(), &[("step", &step.to_string()), ("total", &total)]);
    let minutes = fill(messages.minutes(), &[("minutes", &scope.page.minutes.to_string())]);
    let words = vec![
        plain("span", vec![text(&place)]),
        plain("span", vec![text(&page.title)]),
        worded("span", "full-only-inline", &minutes),
    ];
    classed("p", "kicker", words)
}

/// Draws a section of a page.
pub fn section(section: &Section, scope: &Scope) -> Node {
    let items = section.items.iter().map(|item| match item {
        Item::Statement(s) => statement(s, scope),
        Item::Events(list) if list.stage.is_some() => node(story(list, scope)),
        Item::Events(list) => node(event_list(list, scope)),
        Item::Figure(id) => figure(id, scope),
        Item::Cards(list) => cards(list, scope),
        Item::Lesson(own) => lesson(own, scope),
        Item::Prose(words) => classed("div", "prose", vec![blocks(words, scope)]),
    });
    match &section.heading {
        Some(words) => {
            let label = format!("{}-heading", section.id);
            let heading = el("h2", (&["id"], &[&label]), vec![text(words)]);
            let names = &["class", "id", "aria-labelledby"];
            el("section", (names, &["section", &section.id, &label]), [heading].into_iter().chain(items).collect())
        }
        None => el("div", (&["class", "id"], &["section", &section.id]), items.collect()),
    }
}
