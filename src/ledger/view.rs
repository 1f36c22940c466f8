//! The ledger of commitments on its page: the summary, the rows by area or in any order, and the same as a table.

mod body;
mod parts;
mod rows;
mod sign;
mod sum;
mod table;
#[cfg(test)]
mod tests;

use parts::Parts;
use yew::{Html, html};

use super::{LedgerAction, LedgerModel, LedgerView};
use crate::exhibit::Context;
use crate::format::fill;
use crate::model::LEDGER;
use crate::platform;
use crate::view::filters::Filters;
use crate::view::tabs::{Tab, tabs};

/// Draws the ledger as it is now.
///
/// Groups are open if there is room, and whenever a reader has filtered the commitments. In the document they are
/// closed, and the stylesheet shows their content if there is room.
pub fn draw(model: &LedgerModel, context: &Context<'_, LedgerModel>) -> Html {
    let is_asked = model.state.view == LedgerView::List || model.state.filter.is_active();
    whole(&Parts {
        scope: context.scope,
        model: model.clone(),
        dispatch: context.dispatch.clone(),
        is_open: is_asked || platform::is_wide(),
    })
}

fn whole(parts: &Parts<'_>) -> Html {
    let LedgerModel { ledger, state } = &parts.model;
    let messages = parts.scope.messages();
    let shown = state.shown(ledger);
    let left = shown.iter().filter(|shown| **shown).count().to_string();
    let filters = Filters {
        scope: parts.scope,
        facets: &ledger.facets,
        filter: &state.filter,
        counts: (0..ledger.facets.len()).map(|facet| state.counts(ledger, facet)).collect(),
        left: fill(messages.ledger_count(shown.len()), &[("shown", &left), ("total", &shown.len().to_string())]),
        change: parts.to(LedgerAction::Filter),
    };
    let panels = [(LedgerView::Overview, rows::rows(parts)), (LedgerView::Table, table::table(parts))];
    html! {
        <>
            { sum::sum(parts) }
            <p class="ledger-rule">{ messages.ledger_rule() }</p>
            <div class="ledger-tools">
                { views(parts) }
                { filters.draw() }
            </div>
            for (view, content) in panels {
                <div class={ format!("ledger-panel ledger-panel-{}", view.name()) } id={ view.anchor() }>{ content }</div>
            }
            { downloads(parts) }
        </>
    }
}

/// The three views.
fn views(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let word = |view| match view {
        LedgerView::Overview => messages.ledger_overview(),
        LedgerView::List => messages.timeline_list(),
        LedgerView::Table => messages.timeline_table(),
    };
    let is_current = |view| parts.model.state.view == view;
    let views =
        LedgerView::ALL.map(|view| Tab { anchor: view.anchor(), word: word(view), is_current: is_current(view) });
    let choose = parts.dispatch.on(|at: usize| LedgerView::ALL.get(at).map(|view| LedgerAction::Show(*view)));
    tabs("figure-tabs", messages.ledger_views(), &views, &choose)
}

/// The rows as files, made by the build.
fn downloads(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    // The single-file site has no other files.
    if parts.scope.site.is_offline() {
        return Html::default();
    }
    let base = format!("{}{LEDGER}", parts.scope.site.path(&parts.scope.page.id));
    let files = [
        ("csv", messages.timeline_csv()),
        ("csv-metadata.json", messages.file_about()),
        ("json", messages.timeline_json()),
    ];
    html! {
        <div class="timeline-foot">
            <strong>{ messages.timeline_take() }</strong>
            <ul>
                for (ending, word) in files {
                    <li>
                        <a href={ format!("{base}.{ending}") } download={ format!("{LEDGER}.{ending}") }>{ word }</a>
                    </li>
                }
            </ul>
        </div>
    }
}
