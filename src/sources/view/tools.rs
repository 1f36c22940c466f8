//! What can be asked for, how many sources answer it, and the files of exactly those.

use yew::{Callback, Html, InputEvent, MouseEvent, html};

use crate::exhibit::{Context, deferred};
use crate::format::fill;
use crate::model::{Facet, Messages, SOURCES};
use crate::platform;
use crate::sources::{SourceFiles, SourcesAction, SourcesModel, SourcesTaken};
use crate::state::Matches;
use crate::view::Scope;
use crate::view::list_files::{ListFile, list_files};
use crate::view::list_tools::ListTools;

/// Draws the field for words, the lists of choices, and the line that says what is left.
pub fn tools(model: &SourcesModel, matches: &Matches, context: &Context<'_, SourcesModel>) -> Html {
    let (scope, messages) = (context.scope, context.scope.messages());
    let find = context.dispatch.on(|event: InputEvent| Some(SourcesAction::Find(platform::input_value(&event))));
    let clear = context.dispatch.on(|_: MouseEvent| Some(SourcesAction::Clear));
    let (shown, total) = (matches.found.len(), model.list.sources.len());
    let settled = context.settled.state.matches(&model.list);
    let numbers = [("shown", &*shown.to_string()), ("total", &*total.to_string())];
    let words = [(ListFile::Csv, messages.listed_csv()), (ListFile::Json, messages.listed_json())];
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
        counts: &settled.counts,
        name: &|facet| name(facet, messages),
        lang: &|_, _| None,
        choose: context.dispatch.on(|(facet, value)| Some(SourcesAction::Choose { facet, value })),
        fields: [field, Html::default()],
        left: fill(messages.listed_count(total), &numbers),
        clear: model.state.is_active().then_some(clear),
        files: list_files(SOURCES, words, &give(model, matches, scope), scope),
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

/// Makes the file of the sources that are shown.
fn give(model: &SourcesModel, matches: &Matches, scope: &Scope) -> Callback<ListFile> {
    let (list, found, scope) = (model.list.clone(), matches.found.clone(), scope.clone());
    Callback::from(move |file: ListFile| {
        let (list, found, scope) = (list.clone(), found.clone(), scope.clone());
        deferred::ask::<SourceFiles>(move |files| {
            let Some(files) = files else { return };
            let taken = SourcesTaken { site: &scope.site, list: &list, found: &found, origin: &scope.origin() };
            let text = match file {
                ListFile::Csv => (files.csv)(&taken),
                ListFile::Json => (files.json)(&taken),
            };
            file.hand_over(SOURCES, &text);
        });
    })
}
