//! The filters, how many sources match, and the files of exactly those.

use yew::{Html, InputEvent, MouseEvent, html};

use crate::exhibit::Context;
use crate::format::fill;
use crate::model::{Facet, Messages};
use crate::platform;
use crate::sources::{SourceFiles, SourcesAction, SourcesModel};
use crate::state::Matches;
use crate::view::list_files::list_files;
use crate::view::list_tools::{FacetChoice, ListTools};

/// Draws the field for words, the selects, and the line that says what is left.
pub fn tools(model: &SourcesModel, matches: &Matches, context: &Context<'_, SourcesModel>) -> Html {
    let (scope, messages) = (context.scope, context.scope.messages());
    let find = context.dispatch.on(|event: InputEvent| Some(SourcesAction::Find(platform::input_value(&event))));
    let clear = context.dispatch.on(|_: MouseEvent| Some(SourcesAction::Clear));
    let (shown, total) = (matches.found.len(), model.list.sources.len());
    let settled = context.settled_apart(model).map(|own| own.state.matches(&own.list));
    let numbers = [("shown", &*shown.to_string()), ("total", &*total.to_string())];
    let words = [messages.listed_csv(), messages.listed_json(), messages.listed_bibtex(), messages.listed_ris()];
    let field = html! {
        <label>
            { messages.gallery_find() }
            <input type="search" value={ model.state.words.clone() } oninput={ find } />
        </label>
    };
    let tools = ListTools {
        scope,
        facets: &model.list.facets,
        chosen: &model.state.chosen,
        counts: &settled.as_ref().unwrap_or(matches).counts,
        name: &|facet| name(facet, messages),
        lang: &|_, _| None,
        choose: context.dispatch.on(|FacetChoice { facet, value }| Some(SourcesAction::Choose { facet, value })),
        fields: [field, Html::default()],
        left: fill(messages.listed_count(total), &numbers),
        clear: model.state.is_active().then_some(clear),
        files: list_files::<SourceFiles>(words, &model.list, &matches.found, scope),
    };
    tools.draw()
}

fn name<'a>(facet: &Facet, messages: &'a Messages) -> &'a str {
    match facet.id.as_str() {
        "publisher" => messages.totals_kind(),
        "country" => messages.totals_country(),
        "language" => messages.listed_language(),
        "weak" => messages.listed_weak(),
        _ => messages.listed_letter(),
    }
}
