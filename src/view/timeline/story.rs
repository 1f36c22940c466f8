//! Turning points told one after the other, with the axis following: by scrolling where there is room, by buttons
//! everywhere. As one plain page by choice, without script, and where the reader wants less motion.

use std::rc::Rc;

use yew::MouseEvent;

use super::super::Scope;
use super::super::device;
use super::super::element::{Attributed, Node, classed, el, node, plain, pressable, text};
use super::super::events;
use super::super::exhibit::exhibit;
use super::super::inline::inlines;
use super::{Parts, axis};
use crate::format::fill;
use crate::model::{EventList, Item, PlacedTimeline};
use crate::state::{ExhibitModel, TimelineAction, TimelineModel, TimelineView};

/// Widths of the pictures for phones and for the place beside the text, in tenths of a CSS pixel.
const STAGE_WIDTHS: [i32; 2] = [3200, 4600];

/// Draws the story as it is now.
pub fn draw(parts: &Parts<'_>, settled: &TimelineModel, told: &Rc<[usize]>) -> Node {
    find(parts.scope, &parts.timeline().id).map_or_else(Node::default, |list| whole(parts, settled, list, told))
}

fn find<'a>(scope: &'a Scope, name: &str) -> Option<&'a EventList> {
    scope.page.sections.iter().flat_map(|section| &section.items).find_map(|item| match item {
        Item::Events(list) if list.id == name => Some(list),
        _ => None,
    })
}

fn whole(parts: &Parts<'_>, settled: &TimelineModel, list: &EventList, told: &Rc<[usize]>) -> Node {
    let (scope, state) = (parts.scope, parts.state());
    let open = told.iter().position(|index| state.selected == Some(*index));
    let caption = plain("figcaption", vec![node(inlines(&list.caption, scope))]);
    let picture = classed("div", "timeline-frame", vec![axis::pictures(parts, settled, STAGE_WIDTHS)]);
    let stage = classed("div", "story-stage needs-script", vec![picture, ways(parts, open, told)]);
    let turns = list.events.iter().enumerate().map(|(at, event)| {
        let current = if open.unwrap_or(0) == at { " is-current" } else { "" };
        let class = format!("event story-turn statement-{}{current}", event.kind.slug());
        let mut children = vec![events::dateline(event, scope), plain("h3", vec![text(&event.title)])];
        children.extend(events::story(event, "", &[], scope));
        el("li", (&["class", "id"], &[&class, &event.id]), vec![classed("div", "timeline-event", children)])
    });
    let plain = TimelineView::List.anchor(&parts.timeline().id);
    let turns = el("ol", (&["class", "id"], &["story-turns", &plain]), turns.collect());
    let told = classed("div", "story-told", vec![stage, turns]);
    let mut children = vec![caption, views(parts), told];
    children.extend(events::whole(list, scope));
    el("figure", (&["class", "id", "data-view"], &["exhibit timeline story", &list.id, state.view.name()]), children)
}

/// With the axis, or as one plain page.
fn views(parts: &Parts<'_>) -> Node {
    let messages = parts.scope.messages();
    let views = [(TimelineView::Axis, messages.story_axis()), (TimelineView::List, messages.story_plain())];
    let links = views.into_iter().map(|(view, word)| {
        let show = parts.on(move |event: MouseEvent| {
            event.prevent_default();
            Some(TimelineAction::Show(view))
        });
        let current = if parts.state().view == view { "true" } else { "false" };
        let target = format!("#{}", view.anchor(&parts.timeline().id));
        plain("li", vec![pressable("a", (&["href", "aria-current"], &[&target, current]), vec![text(word)], show)])
    });
    let list = plain("ul", links.collect());
    let attributes: Attributed<'_> =
        (&["class", "role", "aria-label"], &["figure-tabs needs-script", "group", messages.story_views()]);
    el("div", attributes, vec![list])
}

/// To the turning point before and after, and which one this is.
fn ways(parts: &Parts<'_>, open: Option<usize>, told: &Rc<[usize]>) -> Node {
    let messages = parts.scope.messages();
    let go = |word: &str, at: Option<usize>| {
        let told = told.clone();
        let id = at.and_then(|at| parts.timeline().events.get(*told.get(at)?)).map(|event| event.id.clone());
        let press = parts.on(move |_: MouseEvent| {
            let at = at.filter(|at| *at < told.len())?;
            id.iter().for_each(|id| device::show_turn(id));
            Some(TimelineAction::Tell(at, told.clone()))
        });
        pressable("button", (&["type"], &["button"]), vec![text(word)], press)
    };
    let place = open.map(|at| {
        let numbers = [("place", &*(at + 1).to_string()), ("total", &*told.len().to_string())];
        text(&fill(messages.story_place(), &numbers))
    });
    let next = open.map_or(0, |at| at + 1);
    let forward = if open.is_some() { messages.story_next() } else { messages.story_begin() };
    let mut ways = vec![go(messages.story_previous(), open.and_then(|at| at.checked_sub(1))), go(forward, Some(next))];
    ways.push(el("span", (&["class", "role"], &["timeline-place", "status"]), place.into_iter().collect()));
    classed("div", "timeline-ways", ways)
}

/// Places the story of a list of events of the page.
pub fn story(list: &EventList, scope: &Scope) -> Node {
    let Some(timeline) = PlacedTimeline::of(&scope.page) else { return Node::default() };
    let place = |id: &String| timeline.events.iter().position(|event| event.id == *id);
    let told: Vec<usize> = list.events.iter().filter_map(|event| place(&event.id)).collect();
    exhibit(&list.id, scope, ExhibitModel::Timeline(TimelineModel::first(timeline, Some(told.into()))))
}
