//! The results, by groups, and how many there are.

use yew::{Callback, Html, MouseEvent, html};

use super::marked::marked;
use crate::exhibit::Context;
use crate::format::fill;
use crate::model::{EntrySort, names};
use crate::search::{Choice, Rest, SearchAction, SearchModel, Spelling};
use crate::view::Scope;
use crate::view::entry::{address, detail_lang, lang, place};

/// Id of an option, counted through all groups.
pub fn option_id(at: usize) -> String {
    format!("find-{at}")
}

/// How many results there are; empty without a query.
pub fn status(model: &SearchModel, scope: &Scope) -> String {
    let (messages, (query, found)) = (scope.messages(), &*model.answer);
    let count = found.count();
    let words = match (count, found.spelling) {
        _ if query.words.is_empty() => return String::new(),
        // There may be results in what is still being fetched.
        (0, _) if model.rest == Rest::Coming => return String::new(),
        (0, _) => messages.find_nothing(),
        (_, Spelling::Exact) => messages.find_results(count),
        (_, Spelling::Near) => messages.find_near(count),
    };
    fill(words, &[("count", &count.to_string())])
}

/// Draws the results, by groups.
pub fn results(model: &SearchModel, id: &'static str, context: &Context<'_, SearchModel>) -> Html {
    let messages = context.scope.messages();
    let mut options = (0..).map(|at| (at, option_id(at)));
    html! {
        <div { id } role="listbox" aria-label={ messages.find_label().to_owned() }>
            for (group, choices) in model.shown() {
                <div class="find-group" role="group" aria-labelledby={ format!("find-group-{group}") }>
                    <p class="find-heading" id={ format!("find-group-{group}") } role="presentation">
                        { names(messages.find_groups()).nth(group).unwrap_or_default() }
                    </p>
                    for (choice, (at, id)) in choices.into_iter().zip(&mut options) {
                        { option(model, choice, id, model.state.active == Some(at), context) }
                    }
                </div>
            }
        </div>
    }
}

/// One option.
fn option(
    model: &SearchModel,
    choice: Choice,
    id: String,
    is_active: bool,
    context: &Context<'_, SearchModel>,
) -> Html {
    let selected = is_active.to_string();
    match choice {
        Choice::Entry(entry) => {
            let close = context.dispatch.on(|_: MouseEvent| Some(SearchAction::Close));
            link(model, entry, id, selected, close, context.scope)
        }
        Choice::All(group) => {
            let unfold = context.dispatch.on(move |_: MouseEvent| Some(SearchAction::Unfold(group)));
            let count = model.answer.1.groups.iter().find(|own| own.group == group).map_or(0, |own| own.entries.len());
            let words = fill(context.scope.messages().find_all(count), &[("count", &count.to_string())]);
            html! {
                <div { id } class="find-all" role="option" aria-selected={ selected } onclick={ unfold }>{ words }</div>
            }
        }
    }
}

/// A link to an entry: its name, its place, its further text, with the matches marked.
fn link(
    model: &SearchModel,
    entry: u16,
    id: String,
    selected: String,
    close: Callback<MouseEvent>,
    scope: &Scope,
) -> Html {
    let Some(own) = model.index.entries.get(usize::from(entry)) else { return Html::default() };
    let (query, found) = &*model.answer;
    let place = place(&own.entry, scope);
    let is_parted = place.is_some() && !own.entry.detail.is_empty();
    html! {
        <a
            { id }
            class={ if own.entry.sort == EntrySort::Statement { "find-result find-text" } else { "find-result" } }
            href={ address(&own.entry, scope) }
            role="option"
            tabindex="-1"
            aria-selected={ selected }
            onclick={ close }
        >
            <span class="find-title" lang={ lang(&own.entry, scope) }>{ marked(&own.entry.title, own.title(), query, found.spelling) }</span>
            <span class="find-place">
                <span lang={ detail_lang(&own.entry, scope) }>
                    { marked(&own.entry.detail, own.detail(), query, found.spelling) }
                </span>
                if is_parted {
                    { " · " }
                }
                { place }
            </span>
        </a>
    }
}
