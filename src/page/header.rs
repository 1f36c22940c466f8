//! The header of every page: the site's name, navigation, the reader's settings.
//!
//! One disclosure holds the steps. On narrow screens it is the menu, and holds everything else as well.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::ExhibitFiles;
use super::find::find;
use super::settings::{depth_switch, display};
use super::steps::steps;
use crate::model::{ARGUMENT, COVER, FIGURES, LEDGER, PageKind, PageRef, RECOMMENDATIONS, TIMELINES};
use crate::view::Scope;

/// Id of the list of all steps, the target of the bar at the reader's thumb.
pub const ALL_STEPS: &str = "steps";

pub fn header(files: &ExhibitFiles, scope: &Scope) -> Html {
    let brief = &scope.site.brief;
    html! {
        <header class="site-head">
            <a class="site-name" href={ scope.site.path(COVER) }>
                <span class="site-title">{ &brief.title }</span>
                <span class="site-reference">{ format!("{}, {}", brief.publisher, scope.site.reference) }</span>
            </a>
            { navigation(scope) }
            // The not-found page has the search in its main part.
            if scope.page.kind != PageKind::NotFound {
                { find(files, scope) }
            }
            <div class="site-tools needs-script">
                { depth_switch(scope) }
                { display(scope) }
            </div>
        </header>
    }
}

fn navigation(scope: &Scope) -> Html {
    let messages = scope.messages();
    let standing = scope.site.pages.iter().filter(|page| page.is_in_footer && !is_place(page));
    html! {
        <nav
            class="site-nav"
            aria-label={ messages.nav_label().to_owned() }
            data-read={ messages.step_read().to_owned() }
        >
            <details class="site-menu" data-current={ is_step(scope).then_some("") }>
                <summary>
                    <span class="menu-wide">{ messages.nav_steps() }</span>
                    <span class="menu-narrow">{ messages.nav_menu() }</span>
                </summary>
                <div class="site-panel">
                    <ul class="menu-places">{ places(scope) }</ul>
                    <h2 class="menu-heading">{ messages.nav_steps() }</h2>
                    <ol class="steps-grid" id={ ALL_STEPS }>{ steps(scope) }</ol>
                    <ul class="menu-more">
                        for page in standing {
                            <li>{ link(page, &page.title, scope.title_lang(page), scope) }</li>
                        }
                    </ul>
                </div>
            </details>
            <ul class="site-places">{ places(scope) }</ul>
        </nav>
    }
}

/// Ids of the pages that the navigation links to besides the steps.
const PLACES: [&str; 5] = [ARGUMENT, TIMELINES, FIGURES, LEDGER, RECOMMENDATIONS];

/// The links to these pages.
fn places(scope: &Scope) -> Html {
    let messages = scope.messages();
    let words = [
        messages.nav_argument(),
        messages.nav_timelines(),
        messages.nav_figures(),
        messages.nav_ledger(),
        messages.nav_recommendations(),
    ];
    let pages = PLACES.into_iter().zip(words).filter_map(|(id, words)| Some((scope.site.page(id)?, words)));
    pages.map(|(page, words)| html! { <li>{ link(page, words, None, scope) }</li> }).collect()
}

/// A link to a page; it says whether the reader is on it, or on a page that belongs to it.
fn link(page: &PageRef, words: &str, lang: Option<String>, scope: &Scope) -> Html {
    let here = &scope.page.id;
    let current = if page.id == *here { Some("page") } else { (home(scope) == Some(&page.id)).then_some("true") };
    html! { <a href={ scope.site.path(&page.id) } { lang } aria-current={ current }>{ words }</a> }
}

/// The id of the navigation's page that the current page belongs to, if it is not in the navigation itself; the shell marks
/// its link when the reader goes from page to page.
pub fn home(scope: &Scope) -> Option<&'static str> {
    match scope.site.page(&scope.page.id)?.kind {
        PageKind::Timeline => Some(TIMELINES),
        PageKind::Figure => Some(FIGURES),
        PageKind::Recommendation => Some(RECOMMENDATIONS),
        _ => None,
    }
}

fn is_place(page: &PageRef) -> bool {
    PLACES.contains(&page.id.as_str())
}

fn is_step(scope: &Scope) -> bool {
    scope.site.page(&scope.page.id).is_some_and(|page| page.step().is_some())
}
