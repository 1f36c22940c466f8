//! The commitments as rows, in collapsible groups: each a line in time that expands to its details.

use yew::{Html, html};

use super::body::body;
use super::parts::Parts;
use super::sign::{run, sign, tone, years};
use crate::format::sentence;
use crate::ledger::{Group, LedgerView};

/// Draws the groups under the column headings. Views share the rows: the list has them all open.
pub fn rows(parts: &Parts<'_>) -> Html {
    let (ledger, state) = (&parts.model.ledger, &parts.model.state);
    let messages = parts.scope.messages();
    let groups = if state.view == LedgerView::List { state.groups(ledger) } else { state.areas(ledger) };
    html! {
        <div class="ledger-rows" id={ LedgerView::List.anchor() } key={ state.view.name() }>
            <p class="ledger-head" aria-hidden="true">
                { messages.ledger_promise_head() }
                { years(parts) }
                { messages.ledger_newest() }
            </p>
            for at in 0..groups.len() {
                { group(parts, &groups, at) }
            }
        </div>
    }
}

/// One group: its name with its size and its signs, and its rows.
fn group(parts: &Parts<'_>, groups: &[Group<'_>], at: usize) -> Html {
    let Group { name, rows } = &groups[at];
    // A commitment of two frameworks is in both groups, but may have its id only in the first.
    let is_first = |row: usize| !groups[..at].iter().any(|group| group.rows.contains(&row));
    let list = html! { <ol>{ for rows.iter().map(|row| commitment(parts, *row, Place { is_grouped: name.is_some(), is_first: is_first(*row) })) }</ol> };
    let Some(name) = name else { return list };
    html! {
        <details class="ledger-area" key={ (*name).to_owned() } open={ parts.is_open }>
            <summary>
                <h2>{ name }<span>{ rows.len() }</span></h2>
                { strip(parts, rows) }
            </summary>
            { list }
        </details>
    }
}

/// The outcomes of some commitments, as signs in the order of the statuses.
fn strip(parts: &Parts<'_>, rows: &[usize]) -> Html {
    let ledger = &parts.model.ledger;
    let (mut words, mut signs) = (Vec::new(), Vec::new());
    for status in ledger.facets.iter().filter(|facet| facet.id == "status").flat_map(|facet| &facet.values) {
        let before = signs.len();
        for row in status.records.iter().map(|record| usize::from(*record)).filter(|row| rows.contains(row)) {
            signs.push(sign(ledger.commitments[row].tone));
        }
        if signs.len() > before {
            let counted = format!("{}: {}", status.label, signs.len() - before);
            words.push(sentence(&counted, parts.scope.messages()));
        }
    }
    html! { <span class="ledger-strip" role="img" aria-label={ words.join(" ") }>{ for signs }</span> }
}

/// Where a row is.
struct Place {
    /// Below the heading of a group.
    is_grouped: bool,
    /// In the first of its groups, where it has its id.
    is_first: bool,
}

fn commitment(parts: &Parts<'_>, row: usize, place: Place) -> Html {
    let own = &parts.model.ledger.commitments[row];
    let title = if place.is_grouped {
        html! { <h3>{ &own.title }</h3> }
    } else {
        html! { <h2>{ &own.title }</h2> }
    };
    html! {
        <li id={ place.is_first.then(|| own.id.clone()) } key={ own.id.clone() } lang={ parts.scope.lang(&own.id) }>
            <details
                class={ format!("ledger-row {}", tone(own.tone)) }
                open={ parts.model.state.view == LedgerView::List }
            >
                <summary>
                    { title }
                    { parts.scope.untranslated(&own.id) }
                    { run(own, parts) }
                    <span class="ledger-status" lang={ parts.scope.own_lang() }>{ parts.label("status", row) }</span>
                </summary>
                { body(parts, row) }
            </details>
        </li>
    }
}
