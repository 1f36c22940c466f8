//! A page presented: one slide fills the window, with a bar that says where it is; or the speaker's window beside it.
//!
//! What the slides are is decided by [`state`](crate::state::slides), what keys do there too.

mod code;
mod notes;
mod overlay;
mod slide;

use yew::{Callback, MouseEvent, UseReducerDispatcher};

pub use code::code;

use super::Scope;
use super::element::{ABSENT, Attributed, Node, classed, el, keyed, pressable, text, worded};
use crate::format::fill;
use crate::state::{Action, Address, AppState, Deck, Screen, Slide, Timer, slides};

/// A presentation in the making.
struct Parts<'a> {
    scope: &'a Scope,
    slides: &'a [Slide],
    deck: Deck,
    timer: Timer,
    dispatch: &'a UseReducerDispatcher<AppState>,
}

/// Draws the presentation of the page.
pub fn deck(scope: &Scope, deck: Deck, timer: Timer, dispatch: &UseReducerDispatcher<AppState>) -> Node {
    let slides = slides(&scope.page);
    let parts = Parts { scope, slides: &slides, deck, timer, dispatch };
    let Some(now) = parts.slides.get(deck.slide).copied() else { return Node::default() };
    let shown = if deck.is_notes {
        notes::notes(&parts, now)
    } else {
        // Another slide is another element, so that what the last one held does not shine through.
        let key = format!("{}-{}", scope.page.id, deck.slide);
        let inner = slide::slide(&parts, now);
        keyed(&key, classed("div", "slide-frame", vec![inner]))
    };
    let class = if deck.is_notes { "deck is-notes" } else { "deck" };
    let mut rows = vec![el("main", (&["id", "class"], &["main", "deck-main"]), vec![shown])];
    rows.extend(overlay::overlay(&parts));
    rows.push(bar(&parts));
    classed("div", class, rows)
}

impl Parts<'_> {
    /// A button that shows this; `pressed` is what it says of itself, [`ABSENT`] where it is no switch.
    fn button(&self, word: &str, label: &str, deck: Deck, pressed: &str) -> Node {
        let dispatch = self.dispatch.clone();
        let press = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Present(deck)));
        let attributes: Attributed<'_> =
            (&["type", "class", "aria-label", "aria-pressed"], &["button", "deck-button", label, pressed]);
        pressable("button", attributes, vec![text(word)], press)
    }

    /// The address of a page presented at a slide, for the same sort of window.
    fn address(&self, page: &str, word: &str) -> String {
        presented(self.scope, page, word, self.deck.is_notes)
    }
}

/// The address of a page presented.
pub fn presented(scope: &Scope, page: &str, word: &str, is_notes: bool) -> String {
    let mut address = Address { page: page.to_owned(), query: Vec::new(), anchor: None, is_framed: false };
    address.set(Deck::NAME, Some(word));
    address.set(Deck::NOTES, is_notes.then_some(""));
    address.write(&scope.site)
}

/// Where the presentation stands, and every way on by hand.
fn bar(parts: &Parts<'_>) -> Node {
    let Parts { scope, slides, deck, .. } = parts;
    let messages = scope.messages();
    let many = slides.len();
    let (before, after) = scope.site.neighbours(&scope.page.id);
    let way = |id: &str, page: &str, word: &str, sign: &str, label: &str| {
        let attributes: Attributed<'_> =
            (&["id", "class", "href", "aria-label"], &[id, "deck-button", &parts.address(page, word), label]);
        el("a", attributes, vec![text(sign)])
    };
    let mut row = Vec::new();
    match (deck.slide, before) {
        (0, Some(page)) => row.push(way("deck-before", &page.id, "last", "←", &page.title)),
        (0, None) => {}
        (slide, _) => row.push(parts.button("←", messages.deck_previous(), deck.at(slide - 1), ABSENT)),
    }
    let numbers = [("slide", &*(deck.slide + 1).to_string()), ("total", &*many.to_string())];
    row.push(worded("span", "deck-place", &fill(messages.deck_place(), &numbers)));
    match after {
        Some(page) if deck.slide + 1 >= many => row.push(way("deck-after", &page.id, "1", "→", &page.title)),
        None if deck.slide + 1 >= many => {}
        _ => row.push(parts.button("→", messages.deck_next(), deck.at(deck.slide + 1), ABSENT)),
    }
    row.push(worded(
        "span",
        "deck-title",
        &scope.site.page(&scope.page.id).map_or(String::new(), |page| page.title.clone()),
    ));
    for (screen, word) in [
        (Screen::Overview, messages.deck_overview()),
        (Screen::Blank, messages.deck_blank()),
        (Screen::Code, messages.deck_code()),
        (Screen::Keys, messages.deck_keys()),
    ] {
        let pressed = if deck.screen == screen { "true" } else { "false" };
        row.push(parts.button(word, word, deck.toggled(screen), pressed));
    }
    if !deck.is_notes {
        let address = presented(scope, &scope.page.id, &deck.word(), true);
        let attributes: Attributed<'_> =
            (&["id", "class", "href", "target"], &["deck-notes", "deck-button", &address, "_blank"]);
        row.push(el("a", attributes, vec![text(messages.deck_notes())]));
    }
    let anchor = slides.get(deck.slide).and_then(|slide| slide.anchor(&scope.page)).map(str::to_owned);
    let leave = Address { page: scope.page.id.clone(), query: Vec::new(), anchor, is_framed: false };
    let attributes: Attributed<'_> =
        (&["id", "class", "href"], &["deck-leave", "deck-button", &leave.write(&scope.site)]);
    row.push(el("a", attributes, vec![text(messages.deck_leave())]));
    el("nav", (&["class", "aria-label"], &["deck-bar", messages.deck_label()]), row)
}
