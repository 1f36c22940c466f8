//! The commitments as a table that can be sorted by its columns.

use yew::{Html, MouseEvent, html};

use super::parts::Parts;
use crate::format;
use crate::ledger::{LedgerAction, LedgerModel, SORT_KEYS};

/// Draws the commitments shown, in their order.
pub fn table(parts: &Parts<'_>) -> Html {
    let LedgerModel { ledger, state } = &parts.model;
    let messages = parts.scope.messages();
    let names = [messages.ledger_made(), messages.ledger_status(), messages.ledger_area(), messages.facet_framework()];
    let sorted = |key: usize| if state.sort.key == key { state.sort.order.name() } else { "none" };
    let sort = |key: usize| parts.to(move |_: MouseEvent| LedgerAction::Sort(key));
    let rows = state.groups(ledger).into_iter().flat_map(|group| group.rows);
    html! {
        <div class="figure-scroll" tabindex="0" role="group" aria-label={ messages.ledger_title().to_owned() }>
            <table class="figure-data has-words">
                <thead>
                    <tr>
                        <th scope="col">{ messages.ledger_title() }</th>
                        for (key, name) in names.into_iter().enumerate() {
                            <th scope="col" aria-sort={ sorted(key) }>
                                <button type="button" class="timeline-order" onclick={ sort(key) }>{ name }</button>
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (row, own) in rows.map(|row| (row, &ledger.commitments[row])) {
                        <tr>
                            <th scope="row" lang={ parts.scope.lang(&own.id) }>
                                <a href={ format!("#{}", own.id) }>{ &own.title }</a>
                            </th>
                            <td data-label={ names[0].to_owned() }>
                                <time datetime={ own.made.to_string() }>{ format::date(own.made, messages) }</time>
                            </td>
                            for (name, facet) in names.iter().zip(SORT_KEYS).skip(1) {
                                <td data-label={ (*name).to_owned() }>{ parts.label(facet, row) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}
