//! The position of the presentation, and controls to move on.

use yew::{Html, MouseEvent, html};

use super::parts::{LEAVE, NOTES, Parts, link};
use crate::deck::{DeckAction, Neighbour, Role, Screen, Window};
use crate::format::fill;
use crate::model::PageRef;
use crate::platform;

pub fn bar(parts: &Parts<'_>) -> Html {
    let (deck, messages) = (parts.deck, parts.scope.messages());
    let (before, after) = parts.scope.site.neighbours(&parts.scope.page.id);
    let slide_count = parts.model.slide_count();
    let numbers = [("slide", &*(deck.slide + 1).to_string()), ("total", &*slide_count.to_string())];
    let title = parts.scope.site.page(&parts.scope.page.id).map(|page| page.title.clone());
    html! {
        <nav class="deck-bar" aria-label={ messages.deck_label().to_owned() }>
            <progress class="deck-line" aria-hidden="true" max={ slide_count.to_string() } value={ (deck.slide + 1).to_string() } />
            if let Some(slide) = deck.slide.checked_sub(1) {
                { parts.button("←", messages.deck_previous(), deck.at(slide)) }
            } else {
                { before.map(|page| way(parts, Neighbour::Before, page)) }
            }
            <span class="deck-place">{ fill(messages.deck_place(), &numbers) }</span>
            if deck.slide + 1 < slide_count {
                { parts.button("→", messages.deck_next(), deck.at(deck.slide + 1)) }
            } else {
                { after.map(|page| way(parts, Neighbour::After, page)) }
            }
            <span class="deck-title">{ title }</span>
            { parts.switch(Screen::Overview, messages.deck_overview()) }
            { parts.switch(Screen::Blank, messages.deck_blank()) }
            { parts.switch(Screen::Code, messages.deck_code()) }
            { parts.switch(Screen::Keys, messages.deck_keys()) }
            if parts.window().role == Role::Screen {
                { speaker(parts) }
            }
            <a id={ LEAVE } class="deck-button" href={ left(parts) }>{ messages.deck_leave() }</a>
        </nav>
    }
}

/// To the end of the previous page, or to the start of the next.
fn way(parts: &Parts<'_>, neighbour: Neighbour, page: &PageRef) -> Html {
    let (word, sign) = match neighbour {
        Neighbour::Before => ("last", "←"),
        Neighbour::After => ("1", "→"),
    };
    html! {
        <a
            id={ link(neighbour) }
            class="deck-button"
            href={ parts.address(&page.id, word) }
            aria-label={ page.title.clone() }
        >
            { sign }
        </a>
    }
}

/// To the speaker's window, which pairs that window with this one.
fn speaker(parts: &Parts<'_>) -> Html {
    let name = parts.window().pair.clone().unwrap_or_else(|| parts.model.offer.clone());
    let window = Window { role: Role::Speaker, pair: Some(name.clone()) };
    let href = window.address(&parts.scope.site.path(&parts.scope.page.id), &parts.deck.query_value());
    let open = parts.dispatch.on(move |_: MouseEvent| Some(DeckAction::Pair(name.clone())));
    html! {
        <a id={ NOTES } class="deck-button" { href } target="_blank" onclick={ open.clone() } onauxclick={ open }>
            { parts.scope.messages().deck_notes() }
        </a>
    }
}

/// The address of the page itself, at the slide last shown.
fn left(parts: &Parts<'_>) -> String {
    let path = parts.scope.site.path(&parts.scope.page.id);
    match parts.slide().and_then(|slide| slide.anchor.as_ref()) {
        Some(anchor) => format!("{path}#{anchor}"),
        None => path,
    }
}

/// The address of what is shown, without the presentation, for students' phones; `None` if phones could not open it.
pub fn address_for_phones(parts: &Parts<'_>) -> Option<String> {
    let mut address = platform::shown_address()?;
    Window::leave(&mut address);
    address.anchor = parts.slide().and_then(|slide| slide.anchor.clone());
    let origin = parts.scope.origin();
    origin.starts_with("http").then(|| format!("{origin}{}", address.write()))
}
