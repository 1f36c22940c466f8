//! Search and filters with how many records each would leave, and what is left now: for timelines and the ledger.

use yew::{Callback, InputEvent, MouseEvent, html};

use super::Scope;
use super::device;
use super::element::{Node, classed, el, node, plain, pressable, text, worded};
use crate::model::Facet;
use crate::state::{Sieve, Sift};

/// What can be filtered, and how it stands.
pub struct Filters<'a> {
    /// What every view may look up.
    pub scope: &'a Scope,
    /// The facets.
    pub facets: &'a [Facet],
    /// What is asked for.
    pub sieve: &'a Sieve,
    /// For each facet how many records each value would leave.
    pub counts: Vec<Vec<usize>>,
    /// How many records are shown, in words.
    pub left: String,
    /// Where changes go.
    pub change: Callback<Sift>,
}

impl Filters<'_> {
    /// Draws the filters, closed at first, and the line that says what is shown.
    pub fn draw(&self) -> Node {
        let messages = self.scope.messages();
        let mut body = vec![self.search()];
        body.extend((0..self.facets.len()).map(|facet| self.group(facet)));
        let summary = plain("summary", vec![text(messages.filter())]);
        let body = classed("div", "filter-facets", body);
        let mut status = vec![el("span", (&["role"], &["status"]), vec![text(&self.left)])];
        if self.sieve.is_on() {
            let clear = self.change.reform(|_: MouseEvent| Sift::Clear);
            let attributes: (&[&str], &[&str]) = (&["type", "class"], &["button", "filter-clear"]);
            status.push(pressable("button", attributes, vec![text(messages.filter_clear())], clear));
        }
        let details = classed("details", "filters needs-script", vec![summary, body]);
        classed("div", "filter", vec![details, classed("p", "filter-status", status)])
    }

    fn search(&self) -> Node {
        let find = self.change.reform(|event: InputEvent| Sift::Search(device::input_value(&event)));
        let input = node(html! { <input type="search" value={ self.sieve.query.clone() } oninput={ find } /> });
        classed("label", "filter-search", vec![worded("span", "", self.scope.messages().filter_search()), input])
    }

    /// The values of one facet as buttons that are on or off.
    fn group(&self, facet: usize) -> Node {
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
        let buttons = record.values.iter().enumerate().map(|(index, value)| {
            let pressed = if self.sieve.picked[facet][index] { "true" } else { "false" };
            let pick = self.change.reform(move |_: MouseEvent| Sift::Pick(facet, index));
            let count = worded("span", "filter-number", &format!(" {}", self.counts[facet][index]));
            let attributes: (&[&str], &[&str]) = (&["type", "aria-pressed"], &["button", pressed]);
            pressable("button", attributes, vec![text(&value.label), count], pick)
        });
        let buttons = classed("div", "filter-values", buttons.collect());
        let label = worded("p", "filter-facet", name);
        el("div", (&["role", "aria-label"], &["group", name]), vec![label, buttons])
    }
}
