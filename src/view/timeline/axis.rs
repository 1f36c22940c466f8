//! The events as marks on an axis, at two sizes of which the stylesheet shows the one that fits; the open event beside.

use std::rc::Rc;

use yew::{KeyboardEvent, MouseEvent, PointerEvent, html};

use super::super::Scope;
use super::super::device;
use super::super::element::{ABSENT, Attributed, Node, all, classed, el, keyed, node, plain, pressable, text, worded};
use super::super::events;
use super::super::kept::kept;
use super::Parts;
use super::list;
use crate::chart::{LINE, NEAR, Size};
use crate::format::{self, fill};
use crate::model::Phase;
use crate::state::{Dispatch, TimelineAction, TimelineModel, whole};
use crate::timeline::{Layout, Mark, Spot, TARGET, WIDTHS, day_words, first_day, layout, span_of, ticks};

/// Height of the names of the eras, and of the ticks below.
const BAND: i32 = LINE + NEAR;
/// Height of the overview.
const OVERVIEW: i32 = 240;

/// Draws the axis with its buttons, and the event that is open. What is settled decides the picture out of sight.
pub fn axis(parts: &Parts<'_>, settled: &TimelineModel) -> Node {
    let picture = vec![tools(parts), pictures(parts, settled, WIDTHS)];
    let left = classed("div", "timeline-picture", vec![frame(parts, picture)]);
    classed("div", "timeline-axis", vec![left, open(parts)])
}

/// What a picture shows.
#[derive(PartialEq)]
struct Picture {
    scope: Scope,
    model: TimelineModel,
    dispatch: Dispatch,
    shown: Rc<Vec<bool>>,
    is_alive: bool,
    size: Size,
    width: i32,
}

/// The axis at both sizes, of which the stylesheet shows one; the other follows once the reader rests.
pub fn pictures(parts: &Parts<'_>, settled: &TimelineModel, widths: [i32; 2]) -> Node {
    let unseen = device::unseen_size(&parts.timeline().id);
    let pictures = Size::ALL.into_iter().zip(widths).map(|(size, width)| {
        let model = if unseen == Some(size) { settled.clone() } else { parts.model.clone() };
        let Parts { scope, dispatch, shown, is_alive, .. } = parts;
        let picture = Picture {
            scope: (*scope).clone(),
            model,
            dispatch: dispatch.clone(),
            shown: shown.clone(),
            is_alive: *is_alive,
            size,
            width,
        };
        kept(picture, sized)
    });
    all(pictures.collect())
}

/// One tab stop for the marks: arrows go from event to event, plus and minus zoom.
fn frame(parts: &Parts<'_>, picture: Vec<Node>) -> Node {
    let keys = parts.on(|event: KeyboardEvent| {
        let action = match device::key(&event).as_str() {
            "ArrowRight" | "ArrowDown" => TimelineAction::Step(true),
            "ArrowLeft" | "ArrowUp" => TimelineAction::Step(false),
            "Home" => TimelineAction::End(false),
            "End" => TimelineAction::End(true),
            "PageUp" => TimelineAction::Pan(-0.5),
            "PageDown" => TimelineAction::Pan(0.5),
            "+" | "=" => TimelineAction::Zoom(true),
            "-" => TimelineAction::Zoom(false),
            "0" => TimelineAction::Fit,
            "Escape" => TimelineAction::Select(None),
            _ => return None,
        };
        event.prevent_default();
        Some(action)
    });
    let label = fill(parts.scope.messages().timeline_axis_label(), &[("title", &parts.timeline().title)]);
    node(html! {
        <div class="timeline-frame" role="group" tabindex="0" aria-label={ label } onkeydown={ keys }>
            { *all(picture) }
        </div>
    })
}

fn tools(parts: &Parts<'_>) -> Node {
    let messages = parts.scope.messages();
    let mut buttons = vec![
        parts.button("", messages.timeline_closer(), TimelineAction::Zoom(true)),
        parts.button("", messages.timeline_wider(), TimelineAction::Zoom(false)),
        parts.button("", messages.timeline_earlier(), TimelineAction::Pan(-0.5)),
        parts.button("", messages.timeline_later(), TimelineAction::Pan(0.5)),
        parts.button("", messages.timeline_fit(), TimelineAction::Fit),
    ];
    if parts.model.state != crate::state::TimelineState::first(parts.timeline()) {
        buttons.push(parts.button("", messages.timeline_reset(), TimelineAction::Reset));
    }
    let attributes: Attributed<'_> =
        (&["class", "role", "aria-label"], &["timeline-tools needs-script", "group", messages.timeline_move()]);
    el("div", attributes, buttons)
}

/// Overview and axis at one size.
fn sized(picture: &Picture) -> Node {
    let Picture { scope, model, dispatch, shown, is_alive, size, width } = picture;
    let parts =
        &Parts { scope, model: model.clone(), dispatch: dispatch.clone(), shown: shown.clone(), is_alive: *is_alive };
    let width = *width;
    let (timeline, state) = (parts.timeline(), parts.state());
    let lanes: Vec<Vec<Spot<'_>>> = timeline
        .lanes
        .iter()
        .map(|lane| {
            let shown = lane.events.iter().map(|event| usize::from(*event)).filter(|event| parts.shown[*event]);
            let spots = shown.map(|event| {
                let own = &timeline.events[event];
                let is_named = parts.model.told.as_ref().is_none_or(|told| told.contains(&event));
                let title = if is_named { own.title.as_str() } else { "" };
                Spot { event, span: span_of(own), importance: own.importance, title }
            });
            spots.collect()
        })
        .collect();
    let placed = layout(&lanes, state.window, width);
    let height = BAND + placed.height + BAND;
    let mut shapes = eras(parts, width, height);
    let mut free = 0;
    for tick in ticks(state.window, usize::try_from(width / 700).unwrap_or(1)) {
        let x = across(state.window.part(tick.day), width);
        shapes.push(line("c-grid", (x, BAND), (x, height - BAND)));
        let words = format::date(tick.date, parts.scope.messages());
        let room = crate::chart::width(&words) / 2;
        // A name that would touch the one before it, or leave the picture, is left out; its line stays.
        if x - room >= free && x + room <= width {
            shapes.push(label("c-tick", (x, height - NEAR), "middle", &words));
            free = x + room + NEAR;
        }
    }
    for ((top, tall, marks), lane) in placed.lanes.iter().zip(&timeline.lanes) {
        shapes.push(line("c-axis", (0, BAND + top), (width, BAND + top)));
        let tone = format!("c-label timeline-lane t-{}", lane.tone.name());
        shapes.push(label(&tone, (0, BAND + top + LINE), "start", &lane.label));
        let _ = tall;
        shapes.push(plain("g", marks.iter().filter_map(span).collect()));
        let own = marks.iter().map(|own| {
            let mark = mark(parts, own, lane.tone.name());
            // In a story a mark that moves stays the same element, so that it may glide; elsewhere any element becomes
            // any mark, because making new ones takes longest.
            if parts.model.told.is_some() { keyed(&timeline.events[own.event].id, mark) } else { mark }
        });
        shapes.push(plain("g", own.collect()));
    }
    let view_box = format!("0 0 {width} {height}");
    let axis = el("svg", (&["class", "viewBox"], &["timeline-marks", &view_box]), shapes);
    let crowd = if parts.model.told.is_none() { crowd(parts, &placed) } else { Node::default() };
    classed("div", &format!("chart chart-{}", size.name()), vec![overview(parts, width), axis, crowd])
}

/// The eras as bands with their names where they fit.
fn eras(parts: &Parts<'_>, width: i32, height: i32) -> Vec<Node> {
    let window = parts.state().window;
    let eras = &parts.timeline().eras;
    let mut shapes = Vec::new();
    for (index, era) in eras.iter().enumerate() {
        let from = across(window.part(first_day(era.from)), width).max(0);
        let next = eras.get(index + 1).map_or(width, |next| across(window.part(first_day(next.from)), width));
        let to = next.min(width);
        if to <= from {
            continue;
        }
        let class = if index % 2 == 0 { "timeline-era" } else { "timeline-era timeline-era-odd" };
        let [x, wide, tall] = [from, to - from, height - BAND].map(|length| length.to_string());
        shapes.push(el("rect", (&["class", "x", "y", "width", "height"], &[class, &x, "0", &wide, &tall]), Vec::new()));
        if crate::chart::width(&era.label) + 2 * NEAR <= to - from {
            shapes.push(label("c-note", (from + NEAR, LINE), "start", &era.label));
        }
    }
    shapes
}

/// How many events each stretch of the whole holds, and the frame of what the axis shows.
fn overview(parts: &Parts<'_>, width: i32) -> Node {
    let (timeline, state) = (parts.timeline(), parts.state());
    let whole = whole(timeline);
    let bins = width / 80;
    let mut counts = vec![0; usize::try_from(bins).unwrap_or(1)];
    for (_, event) in parts.all_shown() {
        let at = across(whole.part(span_of(event).middle()), bins).clamp(0, bins - 1);
        counts[usize::try_from(at).unwrap_or(0)] += 1;
    }
    let most = counts.iter().copied().max().unwrap_or(1).max(1);
    let bars = (0..).zip(&counts).filter(|(_, count)| **count > 0).map(|(bin, count)| {
        let tall = OVERVIEW * count / most;
        let [x, y, tall] = [bin * 80, OVERVIEW - tall, tall].map(|length| length.to_string());
        el("rect", (&["class", "x", "y", "width", "height"], &["timeline-bar", &x, &y, "70", &tall]), Vec::new())
    });
    let mut shapes: Vec<Node> = bars.collect();
    let (left, right) = (across(whole.part(state.window.from), width), across(whole.part(state.window.to), width));
    let [x, wide, tall] = [left, right - left, OVERVIEW].map(|length| length.to_string());
    let names = &["class", "x", "y", "width", "height"];
    shapes.push(el("rect", (names, &["timeline-window", &x, "0", &wide, &tall]), Vec::new()));
    // The first and the last year, below the bars.
    let years = [whole.from, whole.to - 1].map(|day| day_words(day).chars().take(4).collect::<String>());
    shapes.push(shortened("c-tick", (0, OVERVIEW + LINE), "start", &years[0]));
    shapes.push(shortened("c-tick", (width, OVERVIEW + LINE), "end", &years[1]));
    let view_box = format!("0 0 {width} {}", OVERVIEW + LINE + NEAR);
    let label = parts.scope.messages().timeline_overview();
    let attributes: Attributed<'_> =
        (&["class", "viewBox", "role", "aria-label"], &["timeline-overview", &view_box, "img", label]);
    let picture = el("svg", attributes, shapes);
    if parts.model.told.is_some() {
        return picture;
    }
    // A press brings the window there; the buttons and keys that move it do the same.
    let press = parts.on(|event: PointerEvent| device::place(&event).map(|(part, ..)| TimelineAction::Center(part)));
    node(html! { <div onpointerdown={ press }>{ *picture }</div> })
}

/// One mark: a link to its event, which opens beside the axis where the app runs.
fn mark(parts: &Parts<'_>, mark: &Mark, tone: &str) -> Node {
    let event = &parts.timeline().events[mark.event];
    let messages = parts.scope.messages();
    let mut title = format!("{}: {}", events::when(event, parts.scope), event.title);
    if !mark.more.is_empty() {
        title = fill(messages.timeline_more(), &[("title", &title), ("count", &mark.more.len().to_string())]);
    }
    // What a mark may have or lack stands before what all have: elements are matched up from the end.
    let mut shapes = Vec::new();
    if let Some((left, words)) = &mark.label {
        shapes.push(shortened("timeline-label", (left - mark.x, 45), "start", words));
    }
    shapes.push(plain("title", vec![text(&title)]));
    let [corner, side] = [-TARGET / 2, TARGET].map(|length| length.to_string());
    let names = &["class", "x", "y", "width", "height"];
    shapes.push(el("rect", (names, &["timeline-target", &corner, &corner, &side, &side]), Vec::new()));
    let shape = match event.phase {
        Some(Phase::Proposed | Phase::Announced) => "timeline-dot is-announced",
        Some(Phase::Suspended | Phase::Ended) => "timeline-dot is-ended",
        Some(Phase::InForce | Phase::Delivered) | None => "timeline-dot",
    };
    let (radius, count) = match mark.more.len() {
        0 => ("70", String::new()),
        more => ("100", (more + 1).to_string()),
    };
    shapes.push(el("circle", (&["class", "r"], &[shape, radius]), Vec::new()));
    shapes.push(shortened("timeline-crowd", (0, 40), "middle", &count));
    let place = format!("translate({} {})", mark.x, BAND + mark.y);
    let index = mark.event;
    let class = format!("timeline-mark t-{tone} importance-{}", event.importance);
    if parts.model.told.as_ref().is_some_and(|told| !told.contains(&index)) {
        return el("g", (&["class", "transform"], &[&class, &place]), shapes);
    }
    let select = parts.on(move |event: MouseEvent| {
        event.prevent_default();
        Some(TimelineAction::Select(Some(index)))
    });
    let is_open = parts.state().selected.is_some_and(|open| open == index || mark.more.contains(&open));
    let address = format!("#{}", event.id);
    let current = if is_open { "true" } else { ABSENT };
    let stop = if parts.is_alive && parts.model.told.is_none() { "-1" } else { ABSENT };
    let attributes: Attributed<'_> =
        (&["class", "transform", "href", "aria-current", "tabindex"], &[&class, &place, &address, current, stop]);
    pressable("a", attributes, shapes, select)
}

/// The days of a mark that are wider than the mark.
fn span(mark: &Mark) -> Option<Node> {
    let (left, right) = mark.span?;
    Some(line("timeline-span", (left, BAND + mark.y), (right, BAND + mark.y)))
}

/// The events that share the mark of the open one: each stays one press away.
fn crowd(parts: &Parts<'_>, placed: &Layout) -> Node {
    let open = parts.state().selected;
    let marks = placed.lanes.iter().flat_map(|(_, _, marks)| marks);
    let Some(mark) = marks
        .filter(|mark| !mark.more.is_empty())
        .find(|mark| open.is_some_and(|open| open == mark.event || mark.more.contains(&open)))
    else {
        return Node::default();
    };
    let events = [mark.event].into_iter().chain(mark.more.iter().copied()).map(|event| {
        let title = &parts.timeline().events[event].title;
        let class = if open == Some(event) { "is-open" } else { "" };
        plain("li", vec![parts.button(class, title, TimelineAction::Select(Some(event)))])
    });
    classed("ul", "timeline-together", events.collect())
}

/// The event that is open, with the way to the next; without one, how to read the axis.
fn open(parts: &Parts<'_>) -> Node {
    let messages = parts.scope.messages();
    let Some(index) = parts.state().selected else {
        return worded("p", "timeline-open timeline-hint needs-script", messages.timeline_hint());
    };
    let event = &parts.timeline().events[index];
    let place = parts.all_shown().position(|(shown, _)| shown == index);
    let total = parts.shown.iter().filter(|shown| **shown).count().to_string();
    let place = place.map(|at| {
        let words = fill(messages.timeline_place(), &[("place", &(at + 1).to_string()), ("total", &total)]);
        el("span", (&["class", "role"], &["timeline-place", "status"]), vec![text(&words)])
    });
    let mut ways = vec![
        parts.button("", messages.timeline_previous(), TimelineAction::Step(false)),
        parts.button("", messages.timeline_next(), TimelineAction::Step(true)),
        parts.button("", messages.timeline_close(), TimelineAction::Select(None)),
    ];
    ways.extend(place);
    let mut children = vec![classed("div", "timeline-ways", ways), events::dateline(event, parts.scope)];
    children.push(plain("h2", vec![text(&event.title)]));
    children.extend(list::story(parts, index));
    let class = format!("timeline-open statement-{}", event.kind.slug());
    el("section", (&["class", "aria-label"], &[&class, &event.title]), children)
}

#[expect(clippy::cast_possible_truncation, reason = "a place in or near the picture")]
fn across(part: f64, width: i32) -> i32 {
    (part * f64::from(width)).round() as i32
}

fn line(class: &str, from: (i32, i32), to: (i32, i32)) -> Node {
    let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(|length| length.to_string());
    el("line", (&["class", "x1", "y1", "x2", "y2"], &[class, &x1, &y1, &x2, &y2]), Vec::new())
}

fn label(class: &str, at: (i32, i32), anchor: &str, words: &str) -> Node {
    let [x, y] = [at.0, at.1].map(|length| length.to_string());
    el("text", (&["class", "x", "y", "text-anchor"], &[class, &x, &y, anchor]), vec![text(words)])
}

/// Words that shorten the name of their mark: read out, they would be said twice, and never whole.
fn shortened(class: &str, at: (i32, i32), anchor: &str, words: &str) -> Node {
    let [x, y] = [at.0, at.1].map(|length| length.to_string());
    let names = &["class", "x", "y", "text-anchor", "aria-hidden"];
    el("text", (names, &[class, &x, &y, anchor, "true"]), vec![text(words)])
}
