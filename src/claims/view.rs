//! The filters of the list of claims, and the results; the list itself is below and belongs to the page.

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

/// Draws the tools and the results.
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
