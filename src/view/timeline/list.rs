//! The events told one after the other, each under its own heading.

use super::super::element::{Node, all, classed, el, link, node, plain, text, worded};
use super::super::events;
use super::super::inline::blocks;
use super::Parts;
use crate::format::fill;

/// Draws every event that is shown.
pub fn list(parts: &Parts<'_>) -> Node {
    let shown: Vec<_> = parts.all_shown().collect();
    let events = parts.leaf(&shown).iter().map(|(index, event)| {
        let class = format!("event statement-{}", event.kind.slug());
        let heading = plain("h2", vec![text(&event.title)]);
        let mut children = vec![events::dateline(event, parts.scope), heading];
        children.extend(story(parts, *index));
        let told = classed("div", "timeline-event", children);
        el("li", (&["class", "id"], &[&class, &event.id]), vec![told])
    });
    let events = classed("ol", "timeline-list", events.collect());
    all(vec![parts.leaves(shown.len()), events])
}

/// What an event tells; where another page tells it whole, its summary and the way there.
pub fn story(parts: &Parts<'_>, index: usize) -> Vec<Node> {
    let (timeline, scope) = (parts.timeline(), parts.scope);
    let event = &timeline.events[index];
    if let Some(home) = timeline.homes[index].as_ref().and_then(|home| scope.site.page(home)) {
        let address = format!("{}#{}", scope.site.path(&home.id), event.id);
        let words = fill(scope.messages().timeline_told(), &[("title", &home.title)]);
        let way = classed("p", "event-note", vec![link(&address, &words)]);
        let line = format!("{} · {}", event.form, event.actors.join(", "));
        return vec![worded("p", "event-actors", &line), node(blocks(&event.summary, scope)), way];
    }
    let themes = timeline.labels("theme", index).collect::<Vec<_>>().join(", ");
    let related = timeline.events.iter().filter(|other| {
        event.related.contains(&other.id) || (other.related.contains(&event.id) && other.id != event.id)
    });
    events::story(event, &themes, &related.collect::<Vec<_>>(), scope)
}
