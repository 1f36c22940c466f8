//! The filters of the list of sources, and the results; the list itself is below and belongs to the page.

mod row;
#[cfg(test)]
mod tests;
mod tools;

pub use row::{RowPlace, row};

use yew::{Html, MouseEvent, html};

use super::{SourcesAction, SourcesModel};
use crate::exhibit::Context;
use crate::view::portions::Portions;

/// Draws the tools and the results.
pub fn draw(model: &SourcesModel, context: &Context<'_, SourcesModel>) -> Html {
    let matches = model.state.matches(&model.list);
    let found = matches.found.as_slice();
    let drawn = context.portion(model, found.len(), model.state.drawn);
    let row = |at: usize| row(at, &model.list, RowPlace::Found, context.scope);
    let more = context.dispatch.on(|_: MouseEvent| Some(SourcesAction::More));
    html! {
        <>
            { tools::tools(model, &matches, context) }
            if model.state.is_active() {
                {
                    Portions { class: Some("sources"), found, drawn, row: &row, below: Html::default(), more }
                        .draw(context.scope)
                }
            }
        </>
    }
}
