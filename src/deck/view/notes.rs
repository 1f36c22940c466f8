//! The speaker's window: notes on the slide, what comes next, the time.
//!
//! The notes are copies of what is in the document, so that they never say more than the site can show.

use yew::{Html, MouseEvent, Properties, component, html, use_memo};

use super::parts::{HEADING, Parts};
use crate::deck::{DeckAction, Screen};
use crate::format::fill;
use crate::platform;

/// What explains a slide, in the document's order: what a statement says and what it rests on; a figure's question to
/// the reader, its finding and its sources; an event's story; the right answer, and why.
const TELLING: &str = "\
    .statement-text > *, .evidence-body > *, \
    .figure-finding, .figure-sources > dd:first-of-type > ul, \
    :is(.event-text, .timeline-event) > :is(p, .paragraph, ul, ol, pre):not(.event-actors, .timeline-when), \
    .question-answer > :not(summary, .question-feedback), .question-feedback > p:first-child";
/// What is only useful in its original place.
const OUT_OF_PLACE: &str = "p:has(> .permalink)";

/// Draws the notes of a slide.
pub fn notes(parts: &Parts<'_>) -> Html {
    let (scope, messages, deck) = (parts.scope, parts.scope.messages(), parts.deck);
    let next = deck.slide + 1;
    let after = || scope.site.neighbours(&scope.page.id).1.map(|page| page.title.clone());
    let coming = if next < parts.model.slide_count() { Some(parts.name(next)) } else { after() };
    html! {
        <div class="deck-room">
            <div class="notes">
                <article class="notes-now">
                    <h1 id={ HEADING } tabindex="-1">{ parts.name(deck.slide) }</h1>
                    if deck.screen == Screen::Blank {
                        <p class="deck-note">{ messages.deck_is_blank() }</p>
                    }
                    if deck.slide == 0 {
                        { about(parts) }
                    } else if parts.slide().is_some() {
                        <Behind slide={ deck.slide } ask_note={ messages.deck_guess().to_owned() } />
                    }
                </article>
                <aside class="notes-side">
                    { timer(parts) }
                    <h2>{ messages.deck_coming() }</h2>
                    <p>{ coming }</p>
                </aside>
            </div>
        </div>
    }
}

/// What the page is about, and how long it is.
fn about(parts: &Parts<'_>) -> Html {
    let scope = parts.scope;
    let description = scope.site.page(&scope.page.id).map(|own| own.description.clone());
    let minutes = parts.model.data.minutes;
    html! {
        <>
            <p>{ description }</p>
            <p>{ fill(scope.messages().minutes(usize::from(minutes)), &[("minutes", &minutes.to_string())]) }</p>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct BehindProps {
    slide: usize,
    /// What is said of a figure that asks before it shows.
    ask_note: String,
}

/// The notes on a slide, which do not depend on the clock.
#[component]
fn Behind(props: &BehindProps) -> Html {
    let copies = use_memo(props.slide, |slide| {
        let asks = platform::holds(*slide, ".predict");
        (asks, platform::copied(*slide, TELLING, OUT_OF_PLACE))
    });
    html! {
        <>
            if copies.0 {
                <p class="deck-note">{ &props.ask_note }</p>
            }
            <div class="notes-said">{ copies.1.clone() }</div>
        </>
    }
}

/// The time since the talk began, with a pause button.
fn timer(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let timer = parts.model.timer;
    let word = if timer.is_paused { messages.deck_go_on() } else { messages.deck_pause() };
    let press = parts
        .dispatch
        .on(move |_: MouseEvent| Some(if timer.is_paused { DeckAction::Resume } else { DeckAction::Pause }));
    let zero = parts.dispatch.on(|_: MouseEvent| {
        platform::clock::zero();
        Some(DeckAction::Zero)
    });
    html! {
        <>
            <p class="notes-time" role="timer" aria-label={ messages.deck_timer().to_owned() }>{ timer.words() }</p>
            <p class="notes-buttons">
                <button type="button" class="deck-button" onclick={ press }>{ word }</button>
                <button type="button" class="deck-button" onclick={ zero }>{ messages.deck_again() }</button>
            </p>
        </>
    }
}
