//! What a row expands to: what was promised and where, and what the published record shows of it.

use yew::{Html, html};

use super::parts::Parts;
use crate::format::{self, fill};
use crate::ledger::LedgerView;
use crate::view::evidence::evidence;
use crate::view::links::links;
use crate::view::sentences::borne;

/// Draws the details of a commitment.
pub fn body(parts: &Parts<'_>, row: usize) -> Html {
    let (scope, messages) = (parts.scope, parts.scope.messages());
    let own = &parts.model.ledger.commitments[row];
    let date = |date| format::date(date, messages);
    let document = fill(messages.ledger_document(), &[("document", "{title}"), ("date", &date(own.made))]);
    let mut promised = format!("{} · {document}", messages.ledger_promise());
    // In the other views rows are listed under their area.
    if parts.model.state.view == LedgerView::List {
        promised = format!("{} · {promised}", parts.label("area", row));
    }
    let told = |text: &str, words: &str| scope.with_words(text, &own.id, words);
    let because =
        |label: String, why: &str| told(&fill(messages.ledger_sure(), &[("sure", &label), ("why", "{title}")]), why);
    let due = own.deadline.iter().map(|words| told(&fill(messages.ledger_deadline(), &[("words", "{title}")]), words));
    let carried = own.carried_note.iter().map(|words| because(parts.label("carried", row), words));
    let as_of = fill(messages.ledger_as_of(), &[("date", &date(own.as_of))]);
    let checked = fill(messages.checked_on(), &[("date", &date(own.checked))]);
    let sure = because(parts.label("confidence", row), &own.confidence_why);
    let checked = scope.own_words(checked);
    let known: Vec<Html> =
        [Some(sure), own.note.as_ref().map(Html::from), Some(checked)].into_iter().flatten().collect();
    let grounds = html! {
        <>
            { evidence(&own.id, &own.id, own.kind, &[], &own.citations, scope) }
            if let Some(report) = &parts.model.ledger.report {
                <a class="ledger-report" lang={ scope.own_lang() } href={ fill(report, &[("id", &own.id)]) }>{ messages.ledger_report() }</a>
            }
        </>
    };
    let ways = html! {
        <>
            { links("ledger-ways", &own.links, scope) }
            if !own.sentences.is_empty() {
                <p class="ledger-ways" lang={ scope.own_lang() }>{ borne(&own.sentences, scope) }</p>
            }
        </>
    };
    html! {
        <div class="ledger-body">
            { side(told(&promised, &own.document), &own.promise, &due.chain(carried).collect::<Vec<_>>(), ways) }
            { side(scope.own_words(format!("{} · {as_of}", messages.ledger_outcome())), &own.outcome, &known, grounds) }
        </div>
    }
}

/// The promise, or the record: its heading, words, notes, and what follows.
fn side(of: Html, words: &str, notes: &[Html], rest: Html) -> Html {
    html! {
        <div>
            <p class="ledger-of">{ of }</p>
            <p>{ words }</p>
            <ul class="ledger-notes">
                for note in notes {
                    <li>{ note.clone() }</li>
                }
            </ul>
            { rest }
        </div>
    }
}
