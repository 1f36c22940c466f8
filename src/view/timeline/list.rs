//! The events told one after the other, each under its own heading.

use super::super::element::{Node, classed, el, link, plain, text, worded};
use super::super::evidence::evidence;
use super::super::inline::blocks;
use super::Parts;
use crate::format::{self, fill};
use crate::model::{Event, Phase};

/// Draws every event that is shown.
pub fn list(parts: &Parts<'_>) -> Node {
    let events = parts.all_shown().map(|(index, event)| {
        let class = format!("event statement-{}", event.kind.slug());
        let heading = plain("h2", vec![text(&event.title)]);
        let mut children = vec![when(parts, event), heading];
        children.extend(story(parts, index));
        let told = classed("div", "timeline-event", children);
        el("li", (&["class", "id"], &[&class, &event.id]), vec![told])
    });
    classed("ol", "timeline-list", events.collect())
}

/// The date as the source gives it, with the moment of an act that it is.
pub fn when(parts: &Parts<'_>, event: &Event) -> Node {
    let time = el("time", (&["datetime"], &[&event.date.to_string()]), vec![text(&parts.when(event))]);
    let phase = event.phase.map(|phase| worded("span", "timeline-phase", word(parts, phase)));
    classed("p", "timeline-when", [time].into_iter().chain(phase).collect())
}

/// The name of a moment in the life of an act.
pub fn word<'a>(parts: &'a Parts<'_>, phase: Phase) -> &'a str {
    let messages = parts.scope.messages();
    match phase {
        Phase::Proposed => messages.phase_proposed(),
        Phase::Announced => messages.phase_announced(),
        Phase::InForce => messages.phase_in_force(),
        Phase::Delivered => messages.phase_delivered(),
        Phase::Suspended => messages.phase_suspended(),
        Phase::Ended => messages.phase_ended(),
    }
}

/// What happened, why it matters, where sources differ, and where it comes from.
pub fn story(parts: &Parts<'_>, index: usize) -> Vec<Node> {
    let (timeline, scope) = (parts.timeline(), parts.scope);
    let (event, messages) = (&timeline.events[index], scope.messages());
    let mut line = vec![event.form.clone(), event.actors.join(", ")];
    line.push(timeline.labels("theme", index).collect::<Vec<_>>().join(", "));
    let mut story = vec![worded("p", "event-actors", &line.join(" · ")), blocks(&event.summary, scope)];
    let moments: Vec<String> = event
        .later
        .iter()
        .map(|moment| format!("{} {}", word(parts, moment.phase), format::date(moment.date, messages)))
        .collect();
    if !moments.is_empty() {
        story.push(worded("p", "event-note", &format!("{}.", moments.join("; "))));
    }
    let mut note = |heading: &str, words: &Option<String>| {
        if let Some(words) = words {
            let heading = plain("strong", vec![text(heading)]);
            story.push(classed("p", "event-note", vec![heading, text(" "), text(words)]));
        }
    };
    note(messages.why_it_matters(), &event.why);
    note(messages.disputed(), &event.dispute);
    if let Some(home) = timeline.homes[index].as_ref().and_then(|home| scope.site.page(home)) {
        let address = format!("{}#{}", scope.site.path(&home.id), event.id);
        let words = fill(messages.timeline_told(), &[("title", &home.title)]);
        story.push(classed("p", "event-note", vec![link(&address, &words)]));
        return story;
    }
    let mut ways = Vec::new();
    if let Some(step) = scope.site.page(&event.step) {
        ways.push(link(&scope.site.path(&step.id), &fill(messages.told_in(), &[("title", &step.title)])));
    }
    story.push(classed("p", "event-note", ways));
    let related = timeline.events.iter().filter(|other| {
        event.related.contains(&other.id) || (other.related.contains(&event.id) && other.id != event.id)
    });
    let related: Vec<Node> =
        related.map(|other| plain("li", vec![link(&format!("#{}", other.id), &other.title)])).collect();
    if !related.is_empty() {
        let heading = plain("strong", vec![text(messages.timeline_related())]);
        story.push(classed("div", "event-note", vec![heading, plain("ul", related)]));
    }
    story.push(evidence(&event.id, event.kind, &event.sentences, &event.citations, scope));
    story
}
