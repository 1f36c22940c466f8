//! The matching claims, some at a time.

use yew::{Html, MouseEvent, html};

use super::cite::Cite;
use super::row::{RowPlace, row};
use crate::claims::{ClaimsAction, ClaimsModel};
use crate::exhibit::Context;
use crate::view::portions::Portions;

/// Draws the first results, the citations of a single claim, and the button for more.
pub fn found(model: &ClaimsModel, found: &[usize], drawn: usize, context: &Context<'_, ClaimsModel>) -> Html {
    let (scope, list) = (context.scope, &model.list);
    let below = html! {
        if let Some(claim) = model.state.claim {
            <Cite scope={ scope.clone() } list={ list.clone() } { claim } />
        }
    };
    let more = context.dispatch.on(|_: MouseEvent| Some(ClaimsAction::More));
    let row = |at: usize| row(&list.claims[at], list, RowPlace::Found, scope);
    Portions { class: None, found, drawn, row: &row, below, more }.draw(scope)
}
