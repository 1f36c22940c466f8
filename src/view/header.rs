//! The top of every page: the site's name and the reader's settings.

use yew::UseReducerDispatcher;

use super::Scope;
use super::element::{Node, classed, el, worded};
use super::settings::{depth_switch, display};
use crate::model::COVER;
use crate::state::{AppState, Settings};

/// Draws the header.
pub fn header(scope: &Scope, settings: Settings, dispatch: &UseReducerDispatcher<AppState>) -> Node {
    let brief = &scope.site.brief;
    let reference = format!("{}, {}", brief.publisher, brief.reference());
    let name = vec![worded("span", "site-title", &brief.title), worded("span", "site-reference", &reference)];
    let name = el("a", (&["class", "href"], &["site-name", &scope.site.path(COVER)]), name);
    let tools = vec![depth_switch(scope, settings, dispatch), display(scope, settings, dispatch)];
    classed("header", "site-head", vec![name, classed("div", "site-tools needs-script", tools)])
}
