//! Search and filters with how many events each would leave, and what is left now.

use yew::{InputEvent, MouseEvent, html};

use super::super::device;
use super::super::element::{Node, classed, el, node, plain, pressable, text, worded};
use super::Parts;
use crate::format::fill;
use crate::state::TimelineAction;

/// Draws the filters, closed at first, and the line that says what is shown.
pub fn filters(parts: &Parts<'_>) -> Node {
    let messages = parts.scope.messages();
    let mut body = vec![search(parts)];
    body.extend((0..parts.timeline().facets.len()).map(|facet| group(parts, facet)));
    let summary = plain("summary", vec![text(messages.timeline_filter())]);
    let box_of =
        classed("details", "timeline-filters needs-script", vec![summary, classed("div", "timeline-facets", body)]);
    let left = parts.shown.iter().filter(|shown| **shown).count().to_string();
    let words = fill(messages.timeline_count(), &[("shown", &left), ("total", &parts.shown.len().to_string())]);
    let mut status = vec![el("span", (&["role"], &["status"]), vec![text(&words)])];
    if parts.state().is_filtered() {
        status.push(parts.button("timeline-clear", messages.timeline_clear(), TimelineAction::Clear));
    }
    classed("div", "timeline-find", vec![box_of, classed("p", "timeline-status", status)])
}

fn search(parts: &Parts<'_>) -> Node {
    let find = parts.on(|event: InputEvent| Some(TimelineAction::Search(device::input_value(&event))));
    let input = node(html! {
        <input type="search" value={ parts.state().query.clone() } oninput={ find } />
    });
    classed("label", "timeline-search", vec![worded("span", "", parts.scope.messages().timeline_search()), input])
}

/// The values of one facet as buttons that are on or off.
fn group(parts: &Parts<'_>, facet: usize) -> Node {
    let messages = parts.scope.messages();
    let record = &parts.timeline().facets[facet];
    let name = match record.id.as_str() {
        "theme" => messages.facet_theme(),
        "form" => messages.facet_form(),
        "actor" => messages.facet_actor(),
        "era" => messages.facet_era(),
        _ => messages.facet_kind(),
    };
    let counts = parts.state().count(parts.timeline(), facet);
    let buttons = record.values.iter().enumerate().map(|(index, value)| {
        let pressed = if parts.state().picked[facet][index] { "true" } else { "false" };
        let pick = parts.on(move |_: MouseEvent| Some(TimelineAction::Pick(facet, index)));
        let count = worded("span", "timeline-number", &format!(" {}", counts[index]));
        let attributes: (&[&str], &[&str]) = (&["type", "aria-pressed"], &["button", pressed]);
        pressable("button", attributes, vec![text(&value.label), count], pick)
    });
    let buttons = classed("div", "timeline-values", buttons.collect());
    let label = worded("p", "timeline-facet", name);
    el("div", (&["role", "aria-label"], &["group", name]), vec![label, buttons])
}
