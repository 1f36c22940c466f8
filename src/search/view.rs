//! The field with the results below it; without script, a link to the list of everything.
//!
//! The first drawing contains the link and the field, and the stylesheet shows the one that works. On narrow screens a
//! word replaces the field: it is the field's label, so that a touch focuses the field before anything is fetched.

mod marked;
mod results;
#[cfg(test)]
mod tests;

use yew::{Callback, FocusEvent, Html, InputEvent, KeyboardEvent, MouseEvent, html};

use super::{Arrow, Rest, SearchAction, SearchModel};
use crate::exhibit::Context;
use crate::model::SEARCH;
use crate::platform;
use crate::view::Scope;
use results::{option_id, results, status};

/// Id of the field, which a key of the shell leads to.
const FIELD: &str = "find-field";
/// Id of the list of results.
const LIST: &str = "find-list";

/// Draws the search as it is now.
pub fn draw(model: &SearchModel, context: &Context<'_, SearchModel>) -> Html {
    let scope = context.scope;
    let is_open = model.state.is_open;
    fetch_rest(model, context);
    // The word that opened the sheet closes it.
    let press = context.dispatch.on(move |event: MouseEvent| {
        is_open.then(|| {
            event.prevent_default();
            platform::leave_field();
            SearchAction::Close
        })
    });
    let left = |event: FocusEvent| platform::is_left(SearchModel::NAME, &event).then_some(SearchAction::Close);
    html! {
        <>
            { everything("find-link without-script", scope.messages().nav_search(), scope) }
            <label class="find-open needs-script" for={ FIELD } onclick={ press }>{ scope.messages().nav_search() }</label>
            <div class="find-box needs-script" onfocusout={ context.dispatch.on(left) }>
                { field(model, context) }
                <p class="visually-hidden" role="status">{ status(model, scope) }</p>
                <div class="find-panel">
                    <p class="find-count" aria-hidden="true">{ status(model, scope) }</p>
                    { results(model, LIST, context) }
                    if model.rest == Rest::Missing {
                        <p class="find-count">{ scope.messages().find_lacking() }</p>
                    }
                    <p class="find-more">{ everything("", scope.messages().find_everything(), scope) }</p>
                </div>
            </div>
        </>
    }
}

/// Fetches the rest of the index once something is searched for, and, if it was unavailable, once something else is.
fn fetch_rest(model: &SearchModel, context: &Context<'_, SearchModel>) {
    let (query, mut asked) = (&model.state.query, context.memo.borrow_mut());
    let is_wanted = match model.rest {
        Rest::Coming => asked.is_none(),
        Rest::Missing => asked.as_ref() != Some(query),
        Rest::There => false,
    };
    if is_wanted && !query.trim().is_empty() {
        *asked = Some(query.clone());
        let come = context.dispatch.on(|bytes: Option<Vec<u8>>| {
            Some(SearchAction::Rest(bytes.and_then(|bytes| postcard::from_bytes(&bytes).ok())))
        });
        platform::fetch_named(SearchModel::NAME, SearchModel::REST, come);
    }
}

/// A link to the list of everything.
fn everything(class: &'static str, words: &str, scope: &Scope) -> Html {
    if scope.site.page(SEARCH).is_none() {
        return Html::default();
    }
    html! { <a { class } href={ scope.site.path(SEARCH) }>{ words }</a> }
}

fn field(model: &SearchModel, context: &Context<'_, SearchModel>) -> Html {
    let messages = context.scope.messages();
    let is_shown = model.state.is_open && !model.answer.1.groups.is_empty();
    let ask = context.dispatch.on(|event: InputEvent| Some(SearchAction::Ask(platform::input_value(&event))));
    html! {
        <input
            id={ FIELD }
            class="find-field"
            type="search"
            role="combobox"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="search"
            placeholder={ messages.nav_search().to_owned() }
            aria-label={ messages.find_label().to_owned() }
            aria-autocomplete="list"
            aria-controls={ LIST }
            aria-expanded={ is_shown.to_string() }
            aria-activedescendant={ model.state.active.filter(|_| is_shown).map(option_id) }
            value={ model.state.query.clone() }
            oninput={ ask }
            onfocus={ context.dispatch.on(|_: FocusEvent| Some(SearchAction::Open)) }
            onkeydown={ keys(model, context) }
        />
    }
}

/// Arrows move through the results, Enter follows, Escape empties, then closes.
fn keys(model: &SearchModel, context: &Context<'_, SearchModel>) -> Callback<KeyboardEvent> {
    let (state, choices) = (model.state.clone(), model.choices());
    context.dispatch.on(move |event: KeyboardEvent| {
        // Keys used by an input method belong to the keyboard.
        let key = if event.is_composing() { String::new() } else { platform::key(&event) };
        let action = match key.as_str() {
            arrow @ ("ArrowDown" | "ArrowUp") => {
                let arrow = if arrow == "ArrowDown" { Arrow::Down } else { Arrow::Up };
                let active = state.moved(arrow, choices)?;
                platform::show_later(&option_id(active));
                SearchAction::Activate(active)
            }
            "Escape" => {
                if state.query.is_empty() {
                    platform::leave_field();
                }
                SearchAction::Escape
            }
            "Enter" => {
                platform::follow(&option_id(state.active.unwrap_or_default()));
                return None;
            }
            _ => return None,
        };
        event.prevent_default();
        Some(action)
    })
}
