//! The whole page around the state: header, contents, main part, footer, live region; or a piece in a frame.

use std::rc::Rc;

use yew::{Html, Properties, component, use_reducer};

use super::Scope;
use super::frame::frame;
#[cfg(feature = "browser")]
use crate::browser::use_browser;
use crate::model::{Page, Site};
use crate::state::AppState;

#[cfg(feature = "pages")]
mod whole;

/// What the shell is given: the same in prerender and browser.
#[derive(Clone, PartialEq, Properties)]
pub struct ShellProps {
    /// What all pages share.
    pub site: Rc<Site>,
    /// The page that the address showed first.
    pub page: Rc<Page>,
    /// Whether the page is a piece in a frame on another site.
    pub is_framed: bool,
}

/// The root of the app.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let page = props.page.clone();
    let state = use_reducer(move || AppState::first(page));
    use_browser(&props.site, &state, props.is_framed);

    let scope = Scope { site: props.site.clone(), page: state.page.clone(), numbers: state.settings.numbers };
    let dispatch = state.dispatcher();
    #[cfg(feature = "pages")]
    if !props.is_framed {
        return whole::whole(&scope, &state, &dispatch);
    }
    frame(&scope, &state, &dispatch)
}

/// Without a browser there is nothing to carry out.
#[cfg(not(feature = "browser"))]
#[yew::hook]
fn use_browser(_site: &Rc<Site>, _state: &yew::UseReducerHandle<AppState>, _is_framed: bool) {}
