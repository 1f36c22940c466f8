//! How many commitments have which outcome: a proportional bar, with sign, number and word below it, each a filter.

use yew::{Html, html};

use super::parts::Parts;
use super::sign::{sign, tone};
use crate::ledger::LedgerAction;
use crate::model::{FacetValue, Tone};
use crate::state::FilterAction;

/// A status that at least one commitment has.
struct Sum<'a> {
    /// Index of the value.
    index: usize,
    value: &'a FacetValue,
    tone: Tone,
    count: usize,
}

/// Draws the summary of all commitments, whatever the filters.
///
/// Numbers are under their part of the bar, as cells of a row with a column for each commitment: the policy allows no
/// page to set widths in any other way.
pub fn sum(parts: &Parts<'_>) -> Html {
    let (ledger, state) = (&parts.model.ledger, &parts.model.state);
    let Some(facet) = ledger.facets.iter().position(|facet| facet.id == "status") else { return Html::default() };
    let sums = ledger.facets[facet].values.iter().enumerate().filter_map(|(index, value)| {
        let first = ledger.commitments.get(usize::from(*value.records.first()?))?;
        Some(Sum { index, value, tone: first.tone, count: value.records.len() })
    });
    let sums: Vec<Sum<'_>> = sums.collect();
    let pick =
        |value: usize| parts.to(move |_: yew::MouseEvent| LedgerAction::Filter(FilterAction::Pick { facet, value }));
    let before = |at: usize| sums[..at].iter().map(|own| own.count).sum::<usize>();
    html! {
        <div class="ledger-sum" role="group" aria-label={ parts.scope.messages().facet_status().to_owned() }>
            <svg viewBox={ format!("0 0 {} 1", ledger.commitments.len()) } preserveAspectRatio="none" aria-hidden="true">
                for (at, own) in sums.iter().enumerate() {
                    <rect
                        class={ tone(own.tone) }
                        x={ before(at).to_string() }
                        width={ own.count.to_string() }
                        height="1"
                    />
                }
            </svg>
            <table role="presentation">
                <tbody>
                <tr>
                    for own in &sums {
                        <td colspan={ own.count.to_string() }>
                            <button
                                type="button"
                                aria-pressed={ state.filter.selected[facet][own.index].to_string() }
                                onclick={ pick(own.index) }
                            >
                                <b>{ sign(own.tone) }{ own.count }</b>
                                <span>{ &own.value.label }</span>
                            </button>
                        </td>
                    }
                </tr>
                </tbody>
            </table>
        </div>
    }
}
