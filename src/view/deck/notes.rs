//! The speaker's window: what stands behind the slide, what comes next, the time.
//!
//! The notes are made of what the site knows of a slide, so that they never say more than it can show.

use yew::{Callback, MouseEvent};

use super::super::Scope;
use super::super::element::{Attributed, Node, all, classed, el, node, plain, pressable, text, worded};
use super::super::evidence::{cited, grounds};
use super::super::inline::{blocks, inlines};
use super::super::question::right;
use super::Parts;
use super::overlay::name;
use crate::format::fill;
use crate::model::{Item, Page, Statement};
use crate::state::{Action, Screen, Slide, Timer};

/// Draws the notes of a slide.
pub fn notes(parts: &Parts<'_>, slide: Slide) -> Node {
    let scope = parts.scope;
    let messages = scope.messages();
    let heading: Attributed<'_> = (&["id", "tabindex"], &["heading", "-1"]);
    let mut now = vec![el("h1", heading, vec![text(&name(slide, scope))])];
    if parts.deck.screen == Screen::Blank {
        now.push(worded("p", "deck-note", messages.deck_is_blank()));
    }
    now.extend(behind(slide, scope));
    let next = parts.slides.get(parts.deck.slide + 1).map(|own| name(*own, scope));
    let after = scope.site.neighbours(&scope.page.id).1.map(|page| page.title.clone());
    let coming = next.or(after).unwrap_or_default();
    let side = vec![timer(parts), plain("h2", vec![text(messages.deck_coming())]), plain("p", vec![text(&coming)])];
    classed("div", "notes", vec![classed("article", "notes-now", now), classed("aside", "notes-side", side)])
}

/// What stands behind a slide.
fn behind(slide: Slide, scope: &Scope) -> Vec<Node> {
    let page: &Page = &scope.page;
    let messages = scope.messages();
    let said = |own: &Statement| {
        let mut rows = vec![blocks(&own.blocks, scope)];
        rows.extend(grounds(own.kind, &own.sentences, &own.citations, scope));
        classed("div", "notes-said", rows)
    };
    match slide {
        Slide::Title => {
            let minutes = fill(messages.minutes(), &[("minutes", &page.minutes.to_string())]);
            let description = scope.site.page(&page.id).map(|own| own.description.clone()).unwrap_or_default();
            vec![plain("p", vec![text(&description)]), plain("p", vec![text(&minutes)])]
        }
        Slide::Answer => page.answers.iter().map(said).collect(),
        Slide::Finding(index) => page.findings.get(index).map(said).into_iter().collect(),
        Slide::Item(at, index) => match page.sections.get(at).and_then(|section| section.items.get(index)) {
            Some(Item::Statement(own)) => vec![said(own)],
            Some(Item::Figure(id)) => page.figure(id).map_or_else(Vec::new, |own| {
                let ask = own.predict.is_some().then(|| worded("p", "deck-note", messages.deck_guess()));
                let sources = own.citations.iter().filter_map(|citation| cited(citation, scope));
                let finding = plain("p", vec![inlines(&own.finding, scope)]);
                ask.into_iter().chain([finding, plain("ul", sources.collect())]).collect()
            }),
            _ => Vec::new(),
        },
        Slide::Event(at, index, event) => {
            let item = page.sections.get(at).and_then(|section| section.items.get(index));
            let Some(Item::Events(list)) = item else { return Vec::new() };
            list.events.get(event).map_or_else(Vec::new, |own| {
                let dispute = own.dispute.iter().map(|words| classed("p", "deck-note", vec![inlines(words, scope)]));
                let rows = [blocks(&own.summary, scope)].into_iter().chain(dispute);
                rows.chain(grounds(own.kind, &own.sentences, &own.citations, scope)).collect()
            })
        }
        Slide::Question(index) => page.questions.get(index).map_or_else(Vec::new, |own| {
            vec![node(right(own, scope)), plain("p", vec![inlines(&own.feedback, scope)])]
        }),
        Slide::End => Vec::new(),
    }
}

/// The time since the talk began; it rests when asked to.
fn timer(parts: &Parts<'_>) -> Node {
    let messages = parts.scope.messages();
    let Timer { seconds, is_resting } = parts.timer;
    let button = |word: &str, timer: Timer| {
        let dispatch = parts.dispatch.clone();
        let press = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::SetTimer(timer)));
        pressable("button", (&["type", "class"], &["button", "deck-button"]), vec![text(word)], press)
    };
    let shown = format!("{}:{:02}", seconds / 60, seconds % 60);
    let attributes: Attributed<'_> =
        (&["class", "role", "aria-label"], &["notes-time", "timer", messages.deck_timer()]);
    let word = if is_resting { messages.deck_go_on() } else { messages.deck_pause() };
    let buttons = vec![
        button(word, Timer { is_resting: !is_resting, ..parts.timer }),
        button(messages.deck_again(), Timer { seconds: 0, ..parts.timer }),
    ];
    all(vec![el("p", attributes, vec![text(&shown)]), classed("p", "notes-buttons", buttons)])
}
