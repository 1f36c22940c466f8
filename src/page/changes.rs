//! What changed after publication, by day, and the places on pages that changes have emptied.

use yew::{Html, html};

use crate::format::{self, fill};
use crate::model::{CHANGES, Change, ChangeList, ChangedClaim, EmptyPlace};
use crate::view::Scope;
use crate::view::evidence::short_name;
use crate::view::links::link;

/// The name of the feed's file, next to the page of changes.
pub const FEED: &str = "changes.xml";

/// Draws the day of the record and the link to the feed, then the changes by day, newest first.
pub fn changes(list: &ChangeList, scope: &Scope) -> Html {
    let messages = scope.messages();
    html! {
        <>
            <div class="prose">
                if let Some(day) = list.recorded {
                    <p>{ fill(messages.change_recorded(), &[("date", &format::date(day, messages))]) }</p>
                }
                if list.changes.is_empty() {
                    <p>{ messages.change_none() }</p>
                }
                // A feed uses absolute addresses, so there is none where they are unknown.
                if !scope.site.origin.is_empty() {
                    <p><a href={ format!("{}{FEED}", scope.site.path(CHANGES)) }>{ messages.change_feed() }</a></p>
                }
            </div>
            for of_day in list.changes.chunk_by(|one, next| one.day == next.day) {
                { day(of_day, scope) }
            }
        </>
    }
}

fn day(changes: &[Change], scope: &Scope) -> Html {
    let Some(day) = changes.first().map(|own| own.day) else { return Html::default() };
    html! {
        <section class="section" aria-labelledby={ day.to_string() }>
            <h2 id={ day.to_string() }>{ format::date(day, scope.messages()) }</h2>
            for own in changes {
                { change(own, scope) }
            }
        </section>
    }
}

fn change(own: &Change, scope: &Scope) -> Html {
    let messages = scope.messages();
    let lang = scope.record_lang(own.is_foreign);
    let rows =
        [(messages.change_was(), &own.was), (messages.change_now(), &own.now), (messages.change_why(), &own.why)];
    html! {
        <section id={ own.id.clone() } aria-labelledby={ format!("{}-title", own.id) }>
            <h3 id={ format!("{}-title", own.id) } lang={ lang.clone() }>{ &own.title }</h3>
            <dl class="limits">
                for (name, words) in rows {
                    <div>
                        <dt>{ name }</dt>
                        <dd lang={ lang.clone() }>{ words }</dd>
                    </div>
                }
                <div>
                    <dt>{ messages.change_claims() }</dt>
                    if own.claims.is_empty() {
                        <dd>{ messages.change_gone() }</dd>
                    }
                    for claim in &own.claims {
                        <dd>{ changed(claim, scope) }</dd>
                    }
                </div>
            </dl>
        </section>
    }
}

/// A claim that changed, with its kind.
fn changed(own: &ChangedClaim, scope: &Scope) -> Html {
    html! { <>{ link(&own.link, scope) }{ format!(" · {}", short_name(own.kind, scope.messages())) }</> }
}

/// Shows at each emptied place which change removed its content, because its address has been published.
pub fn empty_places(places: &[EmptyPlace], scope: &Scope) -> Html {
    let place = |own: &EmptyPlace| {
        html! {
            <p class="prose" id={ own.anchor.clone() }>
                { scope.messages().change_emptied() }
                { " " }
                <a
                    href={ format!("{}#{}", scope.site.path(CHANGES), own.change) }
                    lang={ scope.record_lang(own.is_foreign) }
                >
                    { &own.title }
                </a>
            </p>
        }
    };
    places.iter().map(place).collect()
}
