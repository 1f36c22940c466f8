//! A strip of key numbers, and below the number that was pressed its context.
//!
//! The first drawing contains the buttons, which the stylesheet shows where they work; elsewhere the link to the figure
//! serves the same purpose. The panel follows its number in the document, and the stylesheet places it across the
//! strip, so that on a phone it is directly below.

mod panel;
#[cfg(test)]
mod tests;

use yew::{Html, KeyboardEvent, MouseEvent, html};

use super::{NumbersAction, NumbersModel};
use crate::exhibit::Context;
use crate::format::fill;
use crate::model::KeyNumber;
use crate::platform;
use crate::view::Scope;
use crate::view::evidence::{numbers, short_name};
use crate::view::inline::number;

/// Draws a strip as it is now.
pub fn draw(model: &NumbersModel, context: &Context<'_, NumbersModel>) -> Html {
    let close =
        context.dispatch.on(|event: KeyboardEvent| (platform::key(&event) == "Escape").then_some(NumbersAction::Close));
    html! {
        <ul class="key-numbers-list" onkeydown={ close }>
            for (at, own) in model.strip.numbers.iter().enumerate() {
                { item(at, own, model, context) }
                if model.state.open == Some(at) {
                    <li class="key-number-panel" id={ panel_id(model, at) }>{ panel::panel(own, context.scope) }</li>
                }
            }
        </ul>
    }
}

/// One number: its name, its value, what it counts, where it comes from.
fn item(at: usize, own: &KeyNumber, model: &NumbersModel, context: &Context<'_, NumbersModel>) -> Html {
    let scope = context.scope;
    let is_open = model.state.open == Some(at);
    let class = format!("key-number statement-{}{}", own.figure.kind.slug(), if is_open { " is-open" } else { "" });
    let press = context.dispatch.on(move |_: MouseEvent| Some(NumbersAction::Press(at)));
    html! {
        <li { class }>
            <p class="key-number-of">{ own.names.join(" · ") }</p>
            <p class="key-number-value">{ number(&own.fact, scope) }</p>
            <p class="key-number-label">{ &own.label }</p>
            { ground(own, scope) }
            <button
                type="button"
                class="key-number-press needs-script"
                aria-expanded={ is_open.to_string() }
                aria-controls={ is_open.then(|| panel_id(model, at)) }
                onclick={ press }
            >
                { scope.messages().numbers_where() }
                <span class="visually-hidden">{ ": " }{ own.names.join(", ") }{ ", " }{ &own.label }</span>
            </button>
        </li>
    }
}

fn panel_id(model: &NumbersModel, at: usize) -> String {
    format!("{}-{at}", model.strip.id)
}

/// The number's quality, and links to its figure and its sources.
fn ground(own: &KeyNumber, scope: &Scope) -> Html {
    let (figure, messages) = (&own.figure, scope.messages());
    let count = figure.citations.len();
    let sources = fill(messages.sources(count), &[("count", &count.to_string())]);
    html! {
        <p class="key-number-ground">
            <span>
                { short_name(figure.kind, messages) }
                if let Some(quality) = own.quality.words(messages) {
                    { ", " }<em>{ quality }</em>
                }
            </span>
            <span class="key-number-ways">
                <a href={ format!("#{}", figure.id) }>
                    { messages.figure_page() }<span class="key-number-title">{ ": " }{ &figure.title }</span>
                </a>
                <a class="key-number-sources" href={ format!("#{}", figure.sources) }>{ sources }</a>
                { numbers(&figure.citations, scope) }
            </span>
        </p>
    }
}
