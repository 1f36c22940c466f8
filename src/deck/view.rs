//! A page being presented: the bar with the position, and what this window shows besides the page's own elements.
//!
//! Changing slides means moving marks on the page, which [`conduct`] does.

mod bar;
mod conduct;
mod end;
mod notes;
mod overlay;
mod parts;
#[cfg(test)]
mod tests;

use yew::{Html, html};

use self::conduct::Conduct;
use self::parts::Parts;
use super::{DeckModel, Role};
use crate::exhibit::Context;

/// Draws the presentation; nothing while the page is not presented.
pub fn draw(model: &DeckModel, context: &Context<'_, DeckModel>) -> Html {
    let (scope, dispatch) = (context.scope, context.dispatch.clone());
    html! {
        <>
            if let Some(deck) = model.now {
                { shown(&Parts { scope, model, deck, dispatch: dispatch.clone() }) }
            }
            <Conduct model={ model.clone() } scope={ scope.clone() } { dispatch } />
        </>
    }
}

fn shown(parts: &Parts<'_>) -> Html {
    html! {
        <>
            if parts.window().role == Role::Speaker {
                { notes::notes(parts) }
            } else if parts.slide().is_none() {
                { end::end(parts) }
            }
            { overlay::overlay(parts) }
            { bar::bar(parts) }
        </>
    }
}
