//! A page as a piece in a frame on another site: no header, no contents; the piece, and one line that says where it is
//! from.
//!
//! How tall the frame is, `frame.js` tells the host.

use yew::{Html, UseReducerDispatcher, html};

use super::Scope;
use super::figure::figure;
use super::heading::heading;
use crate::format::fill;
use crate::state::AppState;

#[cfg(feature = "pages")]
mod parts;

/// Draws the page for a frame.
pub fn frame(scope: &Scope, state: &AppState, dispatch: &UseReducerDispatcher<AppState>) -> Html {
    html! {
        <>
            <main id="main" class="frame">{ piece(scope, state, dispatch) }</main>
            { source(scope) }
        </>
    }
}

/// A figure; without whole pages there is nothing else to show.
#[cfg(not(feature = "pages"))]
fn piece(scope: &Scope, _: &AppState, _: &UseReducerDispatcher<AppState>) -> Html {
    scope.page.figures.first().map_or_else(Html::default, |own| single(scope, &own.id))
}

/// A figure, a step part by part, or another page without what leads on.
#[cfg(feature = "pages")]
fn piece(scope: &Scope, state: &AppState, dispatch: &UseReducerDispatcher<AppState>) -> Html {
    let own = scope.page.figures.first();
    match own.filter(|_| scope.page.id.starts_with(crate::model::FIGURES)) {
        Some(own) => single(scope, &own.id),
        None => parts::parts(scope, state, dispatch),
    }
}

/// A figure under its title.
fn single(scope: &Scope, id: &str) -> Html {
    html! {
        <article class="page">
            <header class="page-head">
                <p class="kicker">{ scope.messages().figure_page() }</p>
                { heading(&scope.page.question) }
            </header>
            { *figure(id, scope) }
        </article>
    }
}

/// Where the piece is from, and the way to all of it. The address stands there as text too, because some frames let no
/// link out.
fn source(scope: &Scope) -> Html {
    let (messages, site) = (scope.messages(), &scope.site);
    let brief = &site.brief;
    let from = fill(messages.frame_source(), &[("reference", &brief.reference()), ("publisher", &brief.publisher)]);
    let path = site.path(&scope.page.id);
    html! {
        <footer class="frame-source">
            { from }{ " " }
            <a href={ path.clone() } target="_blank">{ messages.frame_whole() }</a>
            if let Some((_, host)) = site.origin.split_once("://") {
                <span class="frame-address">{ format!("{host}{path}") }</span>
            }
        </footer>
    }
}
