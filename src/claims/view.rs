//! What narrows the list of claims down, and what was found; the list itself stands below and is the page's.

mod cite;
mod found;
mod row;
#[cfg(test)]
mod tests;
mod tools;

pub use row::{RowPlace, row};

use yew::{Html, html};

use super::{ClaimsModel, ClaimsState};
use crate::exhibit::{Context, Phase};

/// How many claims a change draws before it is settled: no screen has room for more in the place below the tools.
const AT_ONCE: usize = 8;

/// Draws the tools, and what answers what is asked for; counts beside other choices, and claims below the first screen,
/// follow once it is settled.
pub fn draw(model: &ClaimsModel, context: &Context<'_, ClaimsModel>) -> Html {
    let matches = model.state.matches(&model.list);
    let settled = &context.settled.state;
    let drawn = match context.phase {
        Phase::Printing => matches.found.len(),
        // More of the same stays below what is drawn already.
        Phase::Alive if ClaimsState { drawn: model.state.drawn, ..settled.clone() } != model.state => AT_ONCE,
        Phase::Alive | Phase::Rendered => model.state.drawn,
    };
    html! {
        <>
            { tools::tools(model, &matches, context) }
            if model.state.is_active() {
                { found::found(model, &matches.found, drawn, context) }
            }
        </>
    }
}
