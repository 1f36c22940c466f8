//! A list of dated events.

use super::Scope;
use super::drawing::time;
use super::element::{Node, classed, el, link, plain, text, worded};
use super::evidence::evidence;
use super::inline::{blocks, inlines};
use crate::format::fill;
use crate::model::{Event, EventList};

/// Draws a list of events under its caption, on the wide track of the grid; each event opens to its story.
pub fn event_list(list: &EventList, scope: &Scope) -> Node {
    let caption = plain("figcaption", vec![inlines(&list.caption, scope)]);
    let events = plain("ol", list.events.iter().map(|e| event(e, scope)).collect());
    let mut parts = vec![caption, events];
    if let Some((page, count)) = &list.timeline {
        let words = fill(scope.messages().timeline_all(), &[("count", &count.to_string())]);
        parts.push(classed("p", "event-all", vec![link(&scope.site.path(page), &words)]));
    }
    el("figure", (&["class", "id"], &["exhibit events", &list.id]), parts)
}

fn event(event: &Event, scope: &Scope) -> Node {
    let messages = scope.messages();
    let mut story = vec![
        worded("p", "event-actors", &format!("{} · {}", event.form, event.actors.join(", "))),
        blocks(&event.summary, scope),
    ];
    let mut note = |heading: &str, words: &Option<String>| {
        if let Some(words) = words {
            let heading = plain("strong", vec![text(heading)]);
            story.push(classed("p", "event-note", vec![heading, text(" "), text(words)]));
        }
    };
    note(messages.why_it_matters(), &event.why);
    note(messages.disputed(), &event.dispute);
    if let Some(step) = scope.site.page(&event.step).filter(|step| step.id != scope.page.id) {
        let told = fill(messages.told_in(), &[("title", &step.title)]);
        story.push(classed("p", "event-note", vec![link(&scope.site.path(&step.id), &told)]));
    }
    story.push(evidence(&event.id, event.kind, &event.sentences, &event.citations, scope));
    let summary = plain("summary", vec![time(event.date, scope), plain("h3", vec![text(&event.title)])]);
    let details = classed("details", "event-box", vec![summary, classed("div", "event-text", story)]);
    let class = format!("event statement-{}", event.kind.slug());
    el("li", (&["class", "id"], &[&class, &event.id]), vec![details])
}
