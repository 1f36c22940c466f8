//! Search and filters, with how many records each would leave and how many are left now: for timelines and the ledger.

#[cfg(test)]
mod tests;

use yew::{Callback, Html, InputEvent, MouseEvent, html};

use super::Scope;
use crate::model::Facet;
use crate::platform;
use crate::state::{FilterAction, FilterState};

/// What can be filtered, and the current state.
pub struct Filters<'a> {
    /// What every view looks things up in.
    pub scope: &'a Scope,
    pub facets: &'a [Facet],
    /// The current filter.
    pub filter: &'a FilterState,
    /// For each facet, how many records each value would leave.
    pub counts: Vec<Vec<usize>>,
    /// How many records are shown, in words.
    pub left: String,
    /// Where changes are sent.
    pub change: Callback<FilterAction>,
}

impl Filters<'_> {
    /// Draws the filters, closed at first, and the line that says how many records are shown.
    pub fn draw(&self) -> Html {
        let messages = self.scope.messages();
        let find = self.change.reform(|event: InputEvent| FilterAction::Search(platform::input_value(&event)));
        let clear = self.change.reform(|_: MouseEvent| FilterAction::Clear);
        html! {
            <div class="filter">
                <details class="filters needs-script">
                    <summary>{ messages.filter() }</summary>
                    <div class="filter-facets">
                        <label class="filter-search">
                            <span>{ messages.filter_search() }</span>
                            <input type="search" value={ self.filter.query.clone() } oninput={ find } />
                        </label>
                        for facet in 0..self.facets.len() {
                            { self.group(facet) }
                        }
                    </div>
                </details>
                <p class="filter-status">
                    <span role="status">{ &self.left }</span>
                    if self.filter.is_active() {
                        <button type="button" class="filter-clear" onclick={ clear }>{ messages.filter_clear() }</button>
                    }
                </p>
            </div>
        }
    }

    /// The values of one facet as toggle buttons.
    fn group(&self, facet: usize) -> Html {
        let messages = self.scope.messages();
        let record = &self.facets[facet];
        let name = match record.id.as_str() {
            "theme" => messages.facet_theme(),
            "form" => messages.facet_form(),
            "actor" => messages.facet_actor(),
            "era" => messages.facet_era(),
            "area" => messages.facet_area(),
            "status" => messages.facet_status(),
            "framework" => messages.facet_framework(),
            "carried" => messages.facet_carried(),
            "confidence" => messages.facet_confidence(),
            _ => messages.facet_kind(),
        };
        let pick = |index| self.change.reform(move |_: MouseEvent| FilterAction::Pick { facet, value: index });
        html! {
            <div role="group" aria-label={ name.to_owned() }>
                <p class="filter-facet">{ name }</p>
                <div class="filter-values">
                    for (index, value) in record.values.iter().enumerate() {
                        <button
                            type="button"
                            aria-pressed={ self.filter.selected[facet][index].to_string() }
                            onclick={ pick(index) }
                        >
                            { &value.label }
                            <span class="filter-number">{ format!(" {}", self.counts[facet][index]) }</span>
                        </button>
                    }
                </div>
            </div>
        }
    }
}
