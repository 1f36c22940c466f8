//! What lies over a slide: nothing but black, all slides, the code for phones, the keys.

use super::super::Scope;
use super::super::device;
use super::super::element::{ABSENT, Attributed, Node, all, classed, el, link, plain, text, worded};
use super::super::inline::words;
use super::{Parts, code, presented};
use crate::format::fill;
use crate::model::{Block, Item, Page};
use crate::state::{Address, Screen, Slide};

/// Draws it; nothing over a plain slide. The speaker's window is never covered by black.
pub fn overlay(parts: &Parts<'_>) -> Option<Node> {
    let messages = parts.scope.messages();
    let (label, inner) = match parts.deck.screen {
        Screen::Slide => return None,
        Screen::Blank if parts.deck.is_notes => return None,
        Screen::Blank => {
            return Some(el(
                "div",
                (&["class", "role", "aria-label"], &["deck-blank", "img", messages.deck_blank()]),
                Vec::new(),
            ));
        }
        Screen::Overview => (messages.deck_overview(), overview(parts)),
        Screen::Code => (messages.deck_code(), phone(parts)),
        Screen::Keys => (messages.deck_keys(), keys(parts.scope)),
    };
    let heading = plain("h2", vec![text(label)]);
    let attributes: Attributed<'_> = (&["class", "role", "aria-label"], &["deck-overlay", "region", label]);
    Some(el("div", attributes, vec![heading, inner]))
}

/// A slide in a few words.
pub fn name(slide: Slide, scope: &Scope) -> String {
    let (page, messages) = (&scope.page, scope.messages());
    let of = |page: &Page, at: usize, index: usize| {
        let section = page.sections.get(at)?;
        match section.items.get(index)? {
            Item::Figure(id) => page.figure(id).map(|own| own.title.clone()),
            _ => section.heading.clone(),
        }
    };
    match slide {
        Slide::Title => page.question.clone(),
        Slide::Answer => messages.deck_answer().to_owned(),
        Slide::Finding(index) => format!("{} {}", messages.findings(), index + 1),
        Slide::Item(at, index) => of(page, at, index).unwrap_or_else(|| page.question.clone()),
        Slide::Event(at, index, event) => match page.sections.get(at).and_then(|own| own.items.get(index)) {
            Some(Item::Events(list)) => list.events.get(event).map(|own| own.title.clone()).unwrap_or_default(),
            _ => String::new(),
        },
        Slide::Question(index) => page.questions.get(index).map(|own| own.asks.clone()).unwrap_or_default(),
        Slide::End => messages.deck_end().to_owned(),
    }
}

/// Words of a statement that tell it from its neighbours under the same heading.
const TOLD: usize = 7;

/// A slide's name in the list of all, where statements under one heading must be told apart.
fn row(slide: Slide, scope: &Scope) -> String {
    let name = name(slide, scope);
    let section = |at: usize| scope.page.sections.get(at);
    let own = match slide {
        Slide::Finding(index) => scope.page.findings.get(index),
        Slide::Item(at, index) => match section(at).and_then(|own| own.items.get(index)) {
            Some(Item::Statement(own)) => Some(own),
            _ => None,
        },
        _ => None,
    };
    let Some(Block::Paragraph(list)) = own.and_then(|own| own.blocks.first()) else { return name };
    let said = words(list, scope);
    let first: Vec<&str> = said.split_whitespace().take(TOLD).collect();
    format!("{name}: {}…", first.join(" "))
}

fn overview(parts: &Parts<'_>) -> Node {
    let slides = parts.slides.iter().enumerate().map(|(at, slide)| {
        let words = row(*slide, parts.scope);
        let current = if at == parts.deck.slide { "true" } else { ABSENT };
        let button = parts.button(&words, &words, parts.deck.at(at), ABSENT);
        el("li", (&["aria-current"], &[current]), vec![button])
    });
    classed("ol", "deck-slides", slides.collect())
}

/// The address of what is shown, without the presentation, for students' phones.
fn phone(parts: &Parts<'_>) -> Node {
    let scope = parts.scope;
    let page = &scope.page;
    let anchor = parts.slides.get(parts.deck.slide).and_then(|slide| slide.anchor(page)).map(str::to_owned);
    let mut address = device::address_now(&scope.site).filter(|own| own.page == page.id).unwrap_or_else(|| Address {
        page: page.id.clone(),
        query: Vec::new(),
        anchor: None,
        is_framed: false,
    });
    address.set(crate::state::Deck::NAME, None);
    address.set(crate::state::Deck::NOTES, None);
    address.anchor = anchor;
    let host = if scope.site.origin.is_empty() { device::origin() } else { scope.site.origin.clone() };
    if !host.starts_with("http") {
        return worded("p", "deck-note", scope.messages().deck_no_code());
    }
    let url = format!("{host}{}", address.write(&scope.site));
    all(vec![code(&url), plain("p", vec![link(&url, &url)])])
}

fn keys(scope: &Scope) -> Node {
    let messages = scope.messages();
    let rows = [
        ("→ · PageDown · Space", messages.deck_next()),
        ("← · PageUp", messages.deck_previous()),
        ("Home · End", messages.deck_ends()),
        ("O", messages.deck_overview()),
        ("B · .", messages.deck_blank()),
        ("C", messages.deck_code()),
        ("S", messages.deck_notes()),
        ("Esc", messages.deck_leave()),
    ];
    let rows = rows.map(|(key, word)| all(vec![plain("dt", vec![text(key)]), plain("dd", vec![text(word)])]));
    let first = scope.site.steps().next().map(|page| presented(scope, &page.id, "1", false));
    let note = fill(messages.deck_keys_note(), &[("address", first.as_deref().unwrap_or_default())]);
    all(vec![classed("dl", "deck-keys", rows.into()), worded("p", "deck-note", &note)])
}
