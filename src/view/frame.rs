//! A page as a piece in a frame on another site: no header, no contents; the piece, and one line that says where it is
//! from.
//!
//! How tall the frame is, `frame.js` tells the host.

use yew::UseReducerDispatcher;

use super::Scope;
use super::element::{Node, all, classed, el, text, worded};
use super::figure::figure;
use super::heading::heading;
use crate::format::fill;
use crate::state::AppState;

#[cfg(feature = "pages")]
mod parts;

/// Draws the page for a frame.
pub fn frame(scope: &Scope, state: &AppState, dispatch: &UseReducerDispatcher<AppState>) -> Node {
    let main = vec![piece(scope, state, dispatch)];
    all(vec![el("main", (&["id", "class"], &["main", "frame"]), main), source(scope)])
}

/// A figure; without whole pages there is nothing else to show.
#[cfg(not(feature = "pages"))]
fn piece(scope: &Scope, _: &AppState, _: &UseReducerDispatcher<AppState>) -> Node {
    scope.page.figures.first().map_or_else(Node::default, |own| single(scope, &own.id))
}

/// A figure, a step part by part, or another page without what leads on.
#[cfg(feature = "pages")]
fn piece(scope: &Scope, state: &AppState, dispatch: &UseReducerDispatcher<AppState>) -> Node {
    let own = scope.page.figures.first();
    match own.filter(|_| scope.page.id.starts_with(crate::model::FIGURES)) {
        Some(own) => single(scope, &own.id),
        None => parts::parts(scope, state, dispatch),
    }
}

/// A figure under its title.
fn single(scope: &Scope, id: &str) -> Node {
    let head = vec![worded("p", "kicker", scope.messages().figure_page()), heading(&scope.page.question)];
    classed("article", "page", vec![classed("header", "page-head", head), figure(id, scope).into()])
}

/// Where the piece is from, and the way to all of it. The address stands there as text too, because some frames let no
/// link out.
fn source(scope: &Scope) -> Node {
    let (messages, site) = (scope.messages(), &scope.site);
    let brief = &site.brief;
    let from = fill(messages.frame_source(), &[("reference", &brief.reference()), ("publisher", &brief.publisher)]);
    let path = site.path(&scope.page.id);
    let way = el("a", (&["href", "target"], &[&path, "_blank"]), vec![text(messages.frame_whole())]);
    let mut line = vec![text(&from), text(" "), way];
    if let Some((_, host)) = site.origin.split_once("://") {
        line.push(worded("span", "frame-address", &format!("{host}{path}")));
    }
    classed("footer", "frame-source", line)
}
