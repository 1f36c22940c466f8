//! The whole page around the state: header, contents, main part, footer, live region.

use std::rc::Rc;

use yew::{Html, Properties, component, html, use_reducer};

use super::Scope;
use super::article::article;
use super::contents::contents;
use super::cover::cover;
use super::element::{Attributed, all, el, node, text};
use super::footer::footer;
use super::header::header;
use super::not_found::not_found;
#[cfg(feature = "browser")]
use crate::browser::use_browser;
use crate::model::{COVER, NOT_FOUND, Page, Site};
use crate::state::AppState;

/// What the shell is given: the same in prerender and browser.
#[derive(Clone, PartialEq, Properties)]
pub struct ShellProps {
    /// What all pages share.
    pub site: Rc<Site>,
    /// The page that the address showed first.
    pub page: Rc<Page>,
}

/// The root of the app.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let page = props.page.clone();
    let state = use_reducer(move || AppState::first(page));
    use_browser(&props.site, &state);

    let scope = Scope { site: props.site.clone(), page: state.page.clone(), numbers: state.settings.numbers };
    let dispatch = state.dispatcher();
    let main = match scope.page.id.as_str() {
        COVER => cover(&scope, &state.progress),
        NOT_FOUND => not_found(&scope),
        _ => article(&scope),
    };
    // Another visit is another main part, even to the same page.
    let key = format!("{}-{}", scope.page.id, state.visit);
    let skip: Attributed<'_> = (&["class", "href"], &["skip", "#main"]);
    let said: Attributed<'_> = (&["class", "role"], &["visually-hidden", "status"]);
    *all(vec![
        el("a", skip, vec![text(scope.messages().skip_to_text())]),
        header(&scope, state.settings, &dispatch),
        contents(&scope, &state.progress),
        node(html! { <main id="main" { key }>{ *main }</main> }),
        footer(&scope),
        el("p", said, vec![text(&state.announcement)]),
    ])
}

/// Without a browser there is nothing to carry out.
#[cfg(not(feature = "browser"))]
#[yew::hook]
fn use_browser(_site: &Rc<Site>, _state: &yew::UseReducerHandle<AppState>) {}
