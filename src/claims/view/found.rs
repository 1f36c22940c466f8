//! The claims that answer what is asked for, some at a time.

use yew::{Html, MouseEvent, html};

use super::cite::Cite;
use super::row::{RowPlace, row};
use crate::claims::{ClaimsAction, ClaimsModel, PORTION};
use crate::exhibit::Context;
use crate::format::fill;

/// Draws the first of the claims found, and the way to more.
pub fn found(model: &ClaimsModel, found: &[usize], drawn: usize, context: &Context<'_, ClaimsModel>) -> Html {
    let scope = context.scope;
    let more = context.dispatch.on(|_: MouseEvent| Some(ClaimsAction::More));
    let left = found.len().saturating_sub(drawn).min(PORTION);
    html! {
        <div class="claim-found">
            <ol role="list">
                for claim in found.iter().take(drawn).filter_map(|at| model.list.claims.get(*at)) {
                    { row(claim, &model.list, RowPlace::Found, scope) }
                }
            </ol>
            if let Some(claim) = model.state.claim {
                <Cite scope={ scope.clone() } list={ model.list.clone() } { claim } />
            }
            if left > 0 {
                <button type="button" class="claim-more" onclick={ more }>
                    { fill(scope.messages().claim_more(left), &[("count", &left.to_string())]) }
                </button>
            }
        </div>
    }
}
