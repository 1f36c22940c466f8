//! What a row opens to: what was promised and where, and what the published record shows of it.

use yew::{Html, html};

use super::Parts;
use crate::format::{self, fill};
use crate::ledger::LedgerView;
use crate::view::evidence::evidence;
use crate::view::links::links;

/// Draws what a commitment tells.
pub fn body(parts: &Parts<'_>, row: usize) -> Html {
    let (scope, messages) = (parts.scope, parts.scope.messages());
    let own = &parts.model.ledger.commitments[row];
    let date = |date| format::date(date, messages);
    let note = |words: String| html! { <p class="ledger-note">{ words }</p> };
    let document = fill(messages.ledger_document(), &[("document", &own.document), ("date", &date(own.made))]);
    let mut promised = vec![messages.ledger_promise().to_owned(), document];
    // Elsewhere rows stand under their area.
    if parts.model.state.view == LedgerView::List {
        promised.insert(0, parts.label("area", row));
    }
    let as_of = fill(messages.ledger_as_of(), &[("date", &date(own.as_of))]);
    let sure = [("sure", &*parts.label("confidence", row)), ("why", &own.confidence_why)];
    html! {
        <div class="ledger-body">
            <div>
                { note(promised.join(" · ")) }
                <p>{ &own.promise }</p>
                if let Some(words) = &own.deadline {
                    { note(fill(messages.ledger_deadline(), &[("words", words)])) }
                }
                if let Some(words) = &own.carried_note {
                    <p class="ledger-note"><strong>{ parts.label("carried", row) }</strong>{ " " }{ words }</p>
                }
                { links("ledger-ways ledger-note", &own.links, scope) }
            </div>
            <div>
                { note(format!("{} · {as_of}", messages.ledger_outcome())) }
                <p>{ &own.outcome }</p>
                { note(fill(messages.ledger_sure(), &sure)) }
                if let Some(words) = &own.note {
                    { note(words.clone()) }
                }
                { note(fill(messages.checked_on(), &[("date", &date(own.checked))])) }
                { evidence(&own.id, own.kind, &[], &own.citations, scope) }
                if let Some(report) = &parts.model.ledger.report {
                    <p class="ledger-note ledger-report">
                        <a href={ fill(report, &[("id", &own.id)]) }>{ messages.ledger_report() }</a>
                    </p>
                }
            </div>
        </div>
    }
}
