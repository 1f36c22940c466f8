//! A number's context: the values around it in its column, each with a bar from zero.

use yew::{Html, html};

use crate::chart::cell_words;
use crate::format::UnitScale;
use crate::model::{Cell, KeyNumber, Neighbour};
use crate::view::Scope;

/// Length of the longest bar, in units of its drawing.
const LONGEST: f64 = 1000.0;

/// Draws a number's context, and the link to the whole figure.
pub fn panel(own: &KeyNumber, scope: &Scope) -> Html {
    let figure = &own.figure;
    let largest = own.around.iter().filter_map(|one| one.cell.middle()).fold(0.0, f64::max);
    let unit_scale = UnitScale::of(own.fact.unit, largest, scope.format_context());
    html! {
        <>
            <p class="key-number-figure"><a href={ format!("#{}", figure.id) }>{ &figure.title }</a></p>
            <table class="key-number-around">
                <caption>{ &figure.subtitle }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ &own.rows_heading }</th>
                        <th scope="col" colspan="2" class="is-number">{ &own.column_heading }</th>
                    </tr>
                </thead>
                <tbody>
                    for one in &own.around {
                        <tr class={ one.is_own.then_some("is-own") } aria-current={ one.is_own.then_some("true") }>
                            <th scope="row">{ &one.row }</th>
                            <td class="key-number-bar">{ bar(one, largest) }</td>
                            <td class="is-number">{ cell_words(&one.cell, unit_scale, scope.messages()) }</td>
                        </tr>
                    }
                </tbody>
            </table>
            if let Some(note) = &own.note {
                <p class="key-number-note">{ note }</p>
            }
        </>
    }
}

/// A bar for a value; the words beside it say the same.
fn bar(one: &Neighbour, largest: f64) -> Html {
    let Some(length) = Cell::middle(&one.cell).filter(|value| *value > 0.0 && largest > 0.0) else {
        return Html::default();
    };
    let width = (length / largest * LONGEST).round().to_string();
    html! {
        <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class={ format!("t-{}", one.tone.name()) } { width } height="10" />
        </svg>
    }
}
