//! Dated events: a list of them, and what each tells wherever it is told.

use super::Scope;
use super::drawing::time;
use super::element::{Node, classed, el, link, node, plain, text, worded};
use super::evidence::evidence;
use super::inline::{blocks, inlines};
use crate::export::event_citation;
use crate::format::{self, fill};
use crate::model::{Event, EventList, Inline, Phase};

/// Draws a list of events under its caption, on the wide track of the grid; each event opens to its story.
pub fn event_list(list: &EventList, scope: &Scope) -> Node {
    let caption = plain("figcaption", vec![node(inlines(&list.caption, scope))]);
    let events = plain("ol", list.events.iter().map(|e| event(e, scope)).collect());
    let parts = [caption, events].into_iter().chain(whole(list, scope)).collect();
    el("figure", (&["class", "id"], &["exhibit events", &list.id]), parts)
}

/// The way to the timeline that holds all of the events from which the list was chosen.
pub fn whole(list: &EventList, scope: &Scope) -> Option<Node> {
    let (page, count) = list.timeline.as_ref()?;
    let words = fill(scope.messages().timeline_all(), &[("count", &count.to_string())]);
    Some(classed("p", "event-all", vec![link(&scope.site.path(page), &words)]))
}

fn event(event: &Event, scope: &Scope) -> Node {
    let summary = plain("summary", vec![node(time(event.date, scope)), plain("h3", vec![text(&event.title)])]);
    let story = classed("div", "event-text", story(event, "", &[], scope));
    let details = classed("details", "event-box", vec![summary, story]);
    let class = format!("event statement-{}", event.kind.slug());
    el("li", (&["class", "id"], &[&class, &event.id]), vec![details])
}

/// When an event was, in words.
pub fn when(event: &Event, scope: &Scope) -> String {
    let messages = scope.messages();
    let from = format::date(event.date, messages);
    let words = match event.end {
        Some(end) => fill(messages.timeline_until(), &[("from", &from), ("to", &format::date(end, messages))]),
        None => from,
    };
    if event.circa { fill(messages.timeline_circa(), &[("date", &words)]) } else { words }
}

/// The date as the source gives it, with the moment of an act that it is.
pub fn dateline(event: &Event, scope: &Scope) -> Node {
    let time = el("time", (&["datetime"], &[&event.date.to_string()]), vec![text(&when(event, scope))]);
    let phase = event.phase.map(|phase| worded("span", "timeline-phase", word(phase, scope)));
    classed("p", "timeline-when", [time].into_iter().chain(phase).collect())
}

/// The name of a moment in the life of an act.
fn word(phase: Phase, scope: &Scope) -> &str {
    let messages = scope.messages();
    match phase {
        Phase::Proposed => messages.phase_proposed(),
        Phase::Announced => messages.phase_announced(),
        Phase::InForce => messages.phase_in_force(),
        Phase::Delivered => messages.phase_delivered(),
        Phase::Suspended => messages.phase_suspended(),
        Phase::Ended => messages.phase_ended(),
    }
}

/// What happened, why it matters, where sources differ, where else it is told, and where it comes from. `themes` are
/// the words for what it is about, `related` events of the same page.
pub fn story(event: &Event, themes: &str, related: &[&Event], scope: &Scope) -> Vec<Node> {
    let messages = scope.messages();
    let mut line = format!("{} · {}", event.form, event.actors.join(", "));
    if !themes.is_empty() {
        line = format!("{line} · {themes}");
    }
    let mut story = vec![worded("p", "event-actors", &line), node(blocks(&event.summary, scope))];
    let moments: Vec<String> = event
        .later
        .iter()
        .map(|moment| format!("{} {}", word(moment.phase, scope), format::date(moment.date, messages)))
        .collect();
    if !moments.is_empty() {
        story.push(worded("p", "event-note", &format!("{}.", moments.join("; "))));
    }
    let mut note = |heading: &str, words: &Option<Vec<Inline>>| {
        if let Some(words) = words {
            let heading = plain("strong", vec![text(heading)]);
            story.push(classed("p", "event-note", vec![heading, text(" "), node(inlines(words, scope))]));
        }
    };
    note(messages.why_it_matters(), &event.why);
    note(messages.disputed(), &event.dispute);
    let mut ways = Vec::new();
    if let Some(step) = scope.site.page(&event.step).filter(|step| step.id != scope.page.id) {
        ways.push(link(&scope.site.path(&step.id), &fill(messages.told_in(), &[("title", &step.title)])));
    }
    for page in event.bears_on.iter().filter_map(|id| scope.site.page(id)) {
        ways.push(link(&scope.site.path(&page.id), &fill(messages.bears_on(), &[("title", &page.title)])));
    }
    let mut list = |heading: Option<&str>, links: Vec<Node>| {
        if !links.is_empty() {
            let heading = heading.map(|words| plain("strong", vec![text(words)]));
            let links = plain("ul", links.into_iter().map(|link| plain("li", vec![link])).collect());
            story.push(classed("div", "event-note event-ways", heading.into_iter().chain([links]).collect()));
        }
    };
    list(None, ways);
    let related = related.iter().map(|other| link(&format!("#{}", other.id), &other.title));
    list(Some(messages.timeline_related()), related.collect());
    story.push(node(evidence(&event.id, event.kind, &event.sentences, &event.citations, scope)));
    story.push(cite(event, scope));
    story
}

/// The event's own citation, with its address.
fn cite(event: &Event, scope: &Scope) -> Node {
    let citation = event_citation(&scope.site, &scope.page, event, &when(event, scope));
    let code = el("code", (&["tabindex"], &["0"]), vec![text(&citation)]);
    let summary = plain("summary", vec![text(scope.messages().event_cite())]);
    classed("details", "event-cite", vec![summary, code])
}
