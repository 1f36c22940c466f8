//! What covers a slide: plain black, all slides, the QR code, the keys.

use yew::{Html, html};

use super::bar::address_for_phones;
use super::parts::{OVER, Parts};
use crate::deck::{Role, Screen, Window};
use crate::format::fill;
use crate::view::code::Code;

/// Draws it; nothing over a plain slide. The speaker's window is never blacked out.
pub fn overlay(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let (label, inner) = match parts.deck.screen {
        Screen::Slide => return Html::default(),
        Screen::Blank if parts.window().role == Role::Speaker => return Html::default(),
        Screen::Blank => {
            return html! { <div class="deck-blank" role="img" aria-label={ messages.deck_blank().to_owned() }></div> };
        }
        Screen::Overview => (messages.deck_overview(), overview(parts)),
        Screen::Code => (messages.deck_code(), phone(parts)),
        Screen::Keys => (messages.deck_keys(), keys(parts)),
    };
    html! {
        <div class="deck-overlay" role="region" aria-labelledby={ OVER }>
            <h2 id={ OVER } tabindex="-1">{ label }</h2>
            { inner }
        </div>
    }
}

fn overview(parts: &Parts<'_>) -> Html {
    let row = |at: usize| {
        let name = parts.name(at);
        let tells = parts.model.slides.get(at).and_then(|slide| slide.tells.as_ref());
        tells.map_or_else(|| name.clone(), |tells| format!("{name}: {tells}…"))
    };
    html! {
        <ol class="deck-slides">
            for at in 0..parts.model.slide_count() {
                <li aria-current={ (at == parts.deck.slide).then_some("true") }>
                    { parts.button(&row(at), &row(at), parts.deck.at(at)) }
                </li>
            }
        </ol>
    }
}

fn phone(parts: &Parts<'_>) -> Html {
    match address_for_phones(parts) {
        Some(address) => html! {
            <>
                <Code address={ address.clone() } />
                <p><a href={ address.clone() }>{ &address }</a></p>
            </>
        },
        None => html! { <p class="deck-note">{ parts.scope.messages().deck_no_code() }</p> },
    }
}

fn keys(parts: &Parts<'_>) -> Html {
    let (site, messages) = (&parts.scope.site, parts.scope.messages());
    let rows = [
        ("→ · ↓ · PageDown · Enter · Space", messages.deck_next()),
        ("← · ↑ · PageUp · Backspace", messages.deck_previous()),
        ("Home · End", messages.deck_ends()),
        ("O", messages.deck_overview()),
        ("B · .", messages.deck_blank()),
        ("C", messages.deck_code()),
        ("S", messages.deck_notes()),
        ("Esc", messages.deck_leave()),
    ];
    let first = site.steps().next().map(|page| Window::default().address(&site.path(&page.id), "1"));
    html! {
        <>
            <dl class="deck-keys">
                for (key, word) in rows {
                    <dt>{ key }</dt>
                    <dd>{ word }</dd>
                }
            </dl>
            <p class="deck-note">
                { fill(messages.deck_keys_note(), &[("address", first.as_deref().unwrap_or_default())]) }
            </p>
        </>
    }
}
