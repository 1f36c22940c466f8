//! A page as a piece in a frame on another site: no header, no contents; the piece, and one line that says where it is
//! from.
//!
//! `frame.js` tells the host how tall the frame should be, up to `data-tallest`.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::ExhibitFiles;
use super::article::{article_element, figure};
use super::footer::interaction_off;
use super::source_line::source_line;
use crate::export::LIST_HEIGHT_PX;
use crate::format::fill;
use crate::model::{Figure, Page, PageKind};
use crate::view::Scope;
use crate::view::heading::heading;

mod parts;

/// Draws the page for a frame; `own` is what its main part looks things up in.
pub fn frame(page: &Page, files: &ExhibitFiles, scope: &Scope, own: &Scope) -> Html {
    html! {
        <>
            <main
                id="main"
                class="frame"
                data-page={ page.id().to_owned() }
                data-source-line={ source_line(scope) }
                data-copied={ scope.messages().copied().to_owned() }
                data-texts={ files.texts.clone() }
                data-exhibits={ files.data.clone() }
                data-tallest={ (page.kind() == PageKind::List).then(|| LIST_HEIGHT_PX.to_string()) }
            >
                { piece(page, own) }
            </main>
            { source(scope) }
            <p class="visually-hidden" role="status"></p>
        </>
    }
}

/// A figure, a step one part at a time, or another page without its onward links.
fn piece(page: &Page, scope: &Scope) -> Html {
    match page.figures().next().filter(|_| page.kind() == PageKind::Figure) {
        Some(own) => single(page, own, scope),
        None => parts::parts(page, scope),
    }
}

/// A figure under its title.
fn single(page: &Page, own: &Figure, scope: &Scope) -> Html {
    article_element(
        page,
        scope,
        html! {
            <>
                <header class="page-head">
                    <p class="kicker">{ scope.messages().figure_page() }</p>
                    { heading(&scope.page.question) }
                </header>
                { figure(own, scope) }
            </>
        },
    )
}

/// Where the piece is from, with a link to the whole. The address is shown as text too, because some frames block
/// outgoing links; in print, where nothing in a frame expands, it says that the sources are there.
fn source(scope: &Scope) -> Html {
    let (messages, site) = (scope.messages(), &scope.site);
    let brief = &site.brief;
    let from = fill(messages.frame_source(), &[("reference", &site.reference), ("publisher", &brief.publisher)]);
    let path = site.path(&scope.page.id);
    html! {
        <footer class="frame-source">
            { from }{ " " }
            <a href={ path.clone() } target="_blank">{ messages.frame_whole() }</a>
            if let Some((_, host)) = site.origin.split_once("://") {
                <span class="frame-address">
                    <span class="frame-sources">{ messages.frame_sources() }{ " " }</span>
                    { format!("{host}{path}") }
                </span>
            }
            { interaction_off(scope) }
        </footer>
    }
}
