//! What narrows the list of claims down, and what was found; the list itself stands below and is the page's.

mod cite;
mod found;
mod row;
#[cfg(test)]
mod tests;
mod tools;

pub use row::{RowPlace, row};

use yew::{Html, html};

use super::ClaimsModel;
use crate::exhibit::Context;

/// Draws the tools, and what answers what is asked for.
pub fn draw(model: &ClaimsModel, context: &Context<'_, ClaimsModel>) -> Html {
    let matches = model.state.matches(&model.list);
    let drawn = context.portion(model, matches.found.len(), model.state.drawn);
    html! {
        <>
            { tools::tools(model, &matches, context) }
            if model.state.is_active() {
                { found::found(model, &matches.found, drawn, context) }
            }
        </>
    }
}
