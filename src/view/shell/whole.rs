//! A page of the site with everything around it.

use yew::{UseReducerDispatcher, html};

use super::super::Scope;
use super::super::article::article;
use super::super::contents::contents;
use super::super::cover::cover;
use super::super::deck::deck;
use super::super::element::{Attributed, Node, all, el, keyed, node, text};
use super::super::footer::footer;
use super::super::header::header;
use super::super::not_found::not_found;
use crate::model::{COVER, NOT_FOUND};
use crate::state::AppState;

/// Draws the page, or its presentation.
pub fn whole(scope: &Scope, state: &AppState, dispatch: &UseReducerDispatcher<AppState>) -> Node {
    let said: Attributed<'_> = (&["class", "role"], &["visually-hidden", "status"]);
    if let Some(own) = state.deck {
        let shown = keyed("deck", deck(scope, own, state.timer, dispatch));
        return all(vec![shown, el("p", said, vec![text(&state.announcement)])]);
    }
    let main = match scope.page.id.as_str() {
        COVER => cover(scope, &state.progress),
        NOT_FOUND => not_found(scope),
        _ => article(scope),
    };
    // Another visit is another main part, even to the same page.
    let key = format!("{}-{}", scope.page.id, state.visit);
    let skip: Attributed<'_> = (&["class", "href"], &["skip", "#main"]);
    all(vec![
        el("a", skip, vec![text(scope.messages().skip_to_text())]),
        header(scope, state.settings, dispatch),
        contents(scope, &state.progress),
        node(html! { <main id="main" { key }>{ *main }</main> }),
        footer(scope),
        el("p", said, vec![text(&state.announcement)]),
    ])
}
