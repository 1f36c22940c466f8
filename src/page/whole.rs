//! A page of the site with everything around it.

use yew::{Html, html};

use super::ExhibitFiles;
use super::article::{article, deck};
use super::cover::cover;
use super::footer::footer;
use super::header::{header, home};
use super::not_found::not_found;
use super::rail::rail;
use super::source_line::source_line;
use super::thumb::thumb;
use crate::format::fill;
use crate::model::{Page, PageKind};
use crate::view::Scope;

/// Draws a page; `own` is what its main part looks things up in.
pub fn whole(page: &Page, files: &ExhibitFiles, scope: &Scope, own: &Scope) -> Html {
    let messages = scope.messages();
    let (main, moved) = match page.kind() {
        PageKind::Cover => (cover(page, own), None),
        PageKind::NotFound => (not_found(files, scope), Some(messages.announce_moved().to_owned())),
        _ => (article(page, own), None),
    };
    html! {
        <>
            <a class="skip" href="#main">{ messages.skip_to_text() }</a>
            { header(files, scope) }
            { rail(page, scope) }
            <main
                id="main"
                data-page={ page.id().to_owned() }
                data-title={ scope.site.page(page.id()).map(|own| own.title.clone()) }
                data-said={ announcement(page, scope) }
                data-home={ home(scope).map(|own| scope.site.path(own)) }
                data-moved={ moved }
                data-source-line={ source_line(scope) }
                data-copied={ messages.copied().to_owned() }
                data-texts={ files.texts.clone() }
                data-exhibits={ files.data.clone() }
            >
                { thumb(scope) }
                { main }
                { deck(page, own) }
            </main>
            { footer(scope) }
            <p class="visually-hidden" role="status"></p>
        </>
    }
}

/// The announcement to screen-reader users that another page is shown.
fn announcement(page: &Page, scope: &Scope) -> Option<String> {
    let messages = scope.messages();
    let own = scope.site.page(page.id())?;
    let total = scope.site.steps().count().to_string();
    Some(match own.step() {
        Some(step) => {
            fill(messages.announce_step(), &[("step", &step.to_string()), ("total", &total), ("title", &own.title)])
        }
        None => fill(messages.announce_page(), &[("title", &own.title)]),
    })
}
