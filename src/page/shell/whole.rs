//! A page of the site with everything around it.

use yew::{Html, UseReducerDispatcher, html};

use super::super::Scope;
use super::super::article::article;
use super::super::contents::contents;
use super::super::cover::cover;
use super::super::deck::deck;
use super::super::footer::footer;
use super::super::header::header;
use super::super::not_found::not_found;
use crate::model::{COVER, NOT_FOUND};
use crate::state::AppState;

/// Draws the page, or its presentation.
pub fn whole(scope: &Scope, state: &AppState, dispatch: &UseReducerDispatcher<AppState>) -> Html {
    let said = html! { <p class="visually-hidden" role="status">{ &state.announcement }</p> };
    if let Some(own) = state.deck {
        return html! {
            <>
                <key="deck">{ *deck(scope, own, state.timer, dispatch) }</>
                { said }
            </>
        };
    }
    let main = match scope.page.id.as_str() {
        COVER => cover(scope, &state.progress),
        NOT_FOUND => not_found(scope),
        _ => article(scope),
    };
    // Another visit is another main part, even to the same page.
    let key = format!("{}-{}", scope.page.id, state.visit);
    html! {
        <>
            <a class="skip" href="#main">{ scope.messages().skip_to_text() }</a>
            { header(scope, state.settings, dispatch) }
            { contents(scope, &state.progress) }
            <main id="main" { key }>{ main }</main>
            { footer(scope) }
            { said }
        </>
    }
}
