//! The events as rows that can be ordered.

use super::super::element::{Attributed, Node, all, classed, el, link, plain, text};
use super::super::events;
use super::Parts;
use crate::state::{Key, TimelineAction};

/// Draws the rows of the events that are shown.
pub fn table(parts: &Parts<'_>) -> Node {
    let (timeline, messages) = (parts.timeline(), parts.scope.messages());
    let (key, turned) = parts.state().order;
    let heading = |own: Key, word: &str| {
        let sorted = if own != key {
            "none"
        } else if turned {
            "descending"
        } else {
            "ascending"
        };
        let attributes: Attributed<'_> = (&["scope", "aria-sort"], &["col", sorted]);
        el("th", attributes, vec![parts.button("timeline-order", word, TimelineAction::Order(own))])
    };
    let head = vec![
        heading(Key::Date, messages.timeline_date()),
        heading(Key::Title, messages.timeline_title()),
        heading(Key::Form, messages.timeline_form()),
        el("th", (&["scope"], &["col"]), vec![text(messages.timeline_themes())]),
    ];
    let mut order: Vec<usize> = parts.all_shown().map(|(index, _)| index).collect();
    match key {
        Key::Date => {}
        Key::Title => order.sort_by_key(|index| &timeline.events[*index].title),
        Key::Form => order.sort_by_key(|index| &timeline.events[*index].form),
    }
    if turned {
        order.reverse();
    }
    let rows = parts.leaf(&order).iter().map(|&index| {
        let event = &timeline.events[index];
        let date =
            el("time", (&["datetime"], &[&event.date.to_string()]), vec![text(&events::when(event, parts.scope))]);
        let title = link(&format!("#{}", event.id), &event.title);
        let themes = timeline.labels("theme", index).collect::<Vec<_>>().join(", ");
        let cell = |label: &str, content: Node| el("td", (&["data-label"], &[label]), vec![content]);
        let cells = vec![
            cell(messages.timeline_date(), date),
            el("th", (&["scope"], &["row"]), vec![title]),
            cell(messages.timeline_form(), text(&event.form)),
            cell(messages.timeline_themes(), text(&themes)),
        ];
        plain("tr", cells)
    });
    let parts_of = vec![plain("thead", vec![plain("tr", head)]), plain("tbody", rows.collect())];
    let frame: Attributed<'_> =
        (&["class", "tabindex", "role", "aria-label"], &["figure-scroll", "0", "group", &timeline.title]);
    let table = el("div", frame, vec![classed("table", "figure-data has-words", parts_of)]);
    all(vec![parts.leaves(order.len()), table])
}
