//! Makes a snippet: an editor chooses piece, view, length, theme and width, sees the frame, and copies.

use std::rc::Rc;

use yew::{Callback, InputEvent, MouseEvent, html};

use super::Scope;
use super::device;
use super::element::{Attributed, Node, all, classed, el, keyed, node, pressable, text, worded};
use super::exhibit::exhibit;
use super::snippet::snippet;
use crate::export::{Embed, HEIGHT};
use crate::model::{EMBED, FIGURES, PageRef, RECOMMENDATIONS, TIMELINES};
use crate::state::{BuilderAction, BuilderModel, Depth, Dispatch, ExhibitModel, Said, Theme, WIDTHS};

/// Draws the builder as it is now.
pub fn draw(scope: &Scope, model: &BuilderModel, dispatch: &Dispatch, is_alive: bool) -> Node {
    let Some(piece) = model.piece() else { return Node::default() };
    // A build that was not told its address learns it where it runs.
    let is_known = !scope.site.origin.is_empty() || !is_alive;
    let origin = if is_known { scope.site.origin.clone() } else { device::origin() };
    let title = piece.title.as_str();
    let embed = Embed {
        site: &scope.site,
        origin: &origin,
        id: piece.id.clone(),
        title,
        query: model.query(),
        view: model.view(),
    };
    let choices = classed("div", "builder-choices needs-script", choices(scope, model, dispatch));
    all(vec![choices, preview(scope, model, &embed), snippets(scope, model, &embed, dispatch)])
}

fn choices(scope: &Scope, model: &BuilderModel, dispatch: &Dispatch) -> Vec<Node> {
    let messages = scope.messages();
    let state = model.state;
    // Rows come and go with the piece; each stays the same element, so that the hand stays where it is.
    let mut rows = vec![keyed("piece", pieces(scope, model, dispatch))];
    let views = model.views();
    if !views.is_empty() {
        let words = view_words(scope, model);
        let buttons =
            words.iter().enumerate().map(|(view, word)| (*word, state.view == view, BuilderAction::View(view)));
        rows.push(keyed("view", group(messages.builder_view(), buttons.collect(), dispatch)));
    }
    if model.is_step() {
        let words = [(Depth::Full, messages.builder_full()), (Depth::Short, messages.depth_short())];
        let buttons = words.map(|(depth, word)| (word, state.depth == depth, BuilderAction::Depth(depth)));
        rows.push(keyed("length", group(messages.builder_length(), buttons.into(), dispatch)));
    }
    let words = [
        (Theme::Auto, messages.theme_auto()),
        (Theme::Light, messages.theme_light()),
        (Theme::Dark, messages.theme_dark()),
    ];
    let buttons = words.map(|(theme, word)| (word, state.theme == theme, BuilderAction::Theme(theme)));
    rows.push(keyed("theme", group(messages.theme(), buttons.into(), dispatch)));
    let widths = WIDTHS.map(|width| width.to_string());
    let buttons =
        widths.iter().enumerate().map(|(at, width)| (width.as_str(), state.width == at, BuilderAction::Width(at)));
    rows.push(keyed("width", group(messages.builder_width(), buttons.collect(), dispatch)));
    rows
}

/// The words for the views of the chosen piece, in their order.
fn view_words<'a>(scope: &'a Scope, model: &BuilderModel) -> Vec<&'a str> {
    let messages = scope.messages();
    match model.piece().and_then(|piece| piece.id.split_once('/')) {
        Some((FIGURES, _)) => vec![messages.figure_chart(), messages.figure_table(), messages.figure_sources()],
        Some(_) => vec![messages.timeline_axis(), messages.timeline_list(), messages.timeline_table()],
        None => vec![messages.ledger_matrix(), messages.timeline_list(), messages.timeline_table()],
    }
}

/// Buttons of which one is pressed.
fn group(label: &str, buttons: Vec<(&str, bool, BuilderAction)>, dispatch: &Dispatch) -> Node {
    let buttons = buttons.into_iter().map(|(word, is_on, action)| {
        let dispatch = dispatch.clone();
        let press = Callback::from(move |_: MouseEvent| dispatch.dispatch(action.into()));
        let pressed = if is_on { "true" } else { "false" };
        pressable("button", (&["type", "aria-pressed"], &["button", pressed]), vec![text(word)], press)
    });
    let row = classed("div", "filter-values", buttons.collect());
    el("div", (&["role", "aria-label"], &["group", label]), vec![worded("p", "filter-facet", label), row])
}

/// All that can be framed, in groups.
fn pieces(scope: &Scope, model: &BuilderModel, dispatch: &Dispatch) -> Node {
    let messages = scope.messages();
    let kind = |page: &PageRef| match page.id.split_once('/') {
        Some((FIGURES, _)) => messages.builder_figures(),
        Some((TIMELINES, _)) => messages.builder_timelines(),
        Some((RECOMMENDATIONS, _)) => messages.builder_recommendations(),
        Some(_) | None => messages.contents_label(),
    };
    let mut groups: Vec<(&str, Vec<Node>)> = Vec::new();
    for (at, page) in model.pieces().enumerate() {
        let kind = if page.id == crate::model::LEDGER { messages.builder_timelines() } else { kind(page) };
        let value = at.to_string();
        let option = node(html! {
            <option value={ value } selected={ model.state.piece == at }>{ page.title.clone() }</option>
        });
        match groups.iter_mut().find(|(own, _)| *own == kind) {
            Some((_, options)) => options.push(option),
            None => groups.push((kind, vec![option])),
        }
    }
    let groups = groups.into_iter().map(|(kind, options)| el("optgroup", (&["label"], &[kind]), options)).collect();
    let dispatch = dispatch.clone();
    let choose = Callback::from(move |event: InputEvent| {
        let piece = device::input_value(&event).parse().unwrap_or_default();
        dispatch.dispatch(BuilderAction::Piece(piece).into());
    });
    let select = node(html! { <select oninput={ choose }>{ *all(groups) }</select> });
    classed("label", "filter-search", vec![worded("span", "", messages.builder_piece()), select])
}

/// The frame itself, from this very site; another address is another frame.
fn preview(scope: &Scope, model: &BuilderModel, embed: &Embed<'_>) -> Node {
    let local = Embed { origin: "", ..embed.clone() };
    let address = local.address();
    let width = WIDTHS[model.state.width.min(WIDTHS.len() - 1)].to_string();
    let names = &["data-explainer", "src", "title", "width", "height", "loading"];
    let frame = el("iframe", (names, &[&embed.id, &address, embed.title, &width, &HEIGHT.to_string(), "lazy"]), vec![]);
    let caption = worded("p", "builder-caption", scope.messages().builder_preview());
    // Keys scroll it where the screen is narrower than the frame.
    let names = &["class", "role", "aria-label", "tabindex"];
    el("div", (names, &["builder-preview", "group", embed.title, "0"]), vec![caption, keyed(&address, frame)])
}

fn snippets(scope: &Scope, model: &BuilderModel, embed: &Embed<'_>, dispatch: &Dispatch) -> Node {
    let messages = scope.messages();
    let said = {
        let dispatch = dispatch.clone();
        Callback::from(move |worked| dispatch.dispatch(BuilderAction::Say(worked).into()))
    };
    let mut texts = vec![
        (messages.builder_script(), embed.with_script()),
        (messages.builder_frame(), embed.frame()),
        (messages.builder_wordpress(), embed.page()),
    ];
    texts.extend(embed.picture().map(|picture| (messages.builder_picture(), picture)));
    let texts = texts.iter().map(|(heading, words)| snippet(heading, words, messages.figure_copy_text(), said.clone()));
    let word = match model.said {
        Some(Said::Copied) => messages.figure_copied(),
        Some(Said::NotAllowed) => messages.figure_not_copied(),
        None => "",
    };
    let status: Attributed<'_> = (&["class", "role"], &["figure-said", "status"]);
    all(vec![classed("dl", "figure-citations", texts.collect()), el("p", status, vec![text(word)])])
}

/// Places the builder.
pub fn builder(scope: &Scope) -> Node {
    let first = BuilderModel::first(Rc::clone(&scope.site));
    classed("div", "exhibit builder", vec![exhibit(EMBED, scope, ExhibitModel::Builder(first))])
}
