//! The events as marks on an axis, at two sizes of which the stylesheet shows the one that fits; the open event beside.

use std::rc::Rc;

use yew::{Callback, Classes, Html, KeyboardEvent, MouseEvent, PointerEvent, Properties, classes, component, html};

use super::list;
use super::parts::Parts;
use crate::chart::{LINE, NEAR, Size};
use crate::exhibit::Dispatch;
use crate::format::{self, fill};
use crate::geometry::{Dimensions, Point};
use crate::model::{Era, Phase};
use crate::platform;
use crate::timeline::{
    LaneLayout, Layout, Mark, MarkLabel, PlacementRequest, Stretch, TARGET, Tick, WIDTHS, day_words, first_day, layout,
    span_of, ticks,
};
use crate::timeline::{TimelineAction, TimelineModel, TimelineState, whole};
use crate::view::{Scope, events, sizes};

/// Height of the names of the eras, and of the ticks below.
const BAND: i32 = LINE + NEAR;
/// Height of the overview.
const OVERVIEW: i32 = 240;

/// Draws the axis with its buttons, and the event that is open. What is settled decides the picture out of sight.
pub fn axis(parts: &Parts<'_>, settled: &TimelineModel) -> Html {
    let label = fill(parts.scope.messages().timeline_axis_label(), &[("title", &parts.timeline().title)]);
    html! {
        <div class="timeline-axis">
            <div class="timeline-picture">
                <div class="timeline-frame" role="group" tabindex="0" aria-label={ label } onkeydown={ keys(parts) }>
                    { tools(parts) }
                    { pictures(parts, settled, WIDTHS) }
                </div>
            </div>
            { open(parts) }
        </div>
    }
}

/// The axis at both sizes, of which the stylesheet shows one; the other follows once the reader rests.
pub fn pictures(parts: &Parts<'_>, settled: &TimelineModel, widths: [i32; 2]) -> Html {
    let unseen = sizes::unseen(&parts.timeline().id);
    let model = |size| if unseen == Some(size) { settled.clone() } else { parts.model.clone() };
    html! {
        for (size, width) in Size::ALL.into_iter().zip(widths) {
            <Picture
                scope={ parts.scope.clone() }
                model={ model(size) }
                dispatch={ parts.dispatch.clone() }
                shown={ parts.shown.clone() }
                is_alive={ parts.is_alive }
                { size }
                { width }
            />
        }
    }
}

/// One tab stop for the marks: arrows go from event to event, plus and minus zoom.
fn keys(parts: &Parts<'_>) -> Callback<KeyboardEvent> {
    parts.on(|event: KeyboardEvent| {
        let action = match platform::key(&event).as_str() {
            "ArrowRight" | "ArrowDown" => TimelineAction::Next,
            "ArrowLeft" | "ArrowUp" => TimelineAction::Previous,
            "Home" => TimelineAction::First,
            "End" => TimelineAction::Last,
            "PageUp" => TimelineAction::Pan(-0.5),
            "PageDown" => TimelineAction::Pan(0.5),
            "+" | "=" => TimelineAction::ZoomIn,
            "-" => TimelineAction::ZoomOut,
            "0" => TimelineAction::Fit,
            "Escape" => TimelineAction::Select(None),
            _ => return None,
        };
        event.prevent_default();
        Some(action)
    })
}

fn tools(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    html! {
        <div class="timeline-tools needs-script" role="group" aria-label={ messages.timeline_move().to_owned() }>
            { parts.button("", messages.timeline_closer(), TimelineAction::ZoomIn) }
            { parts.button("", messages.timeline_wider(), TimelineAction::ZoomOut) }
            { parts.button("", messages.timeline_earlier(), TimelineAction::Pan(-0.5)) }
            { parts.button("", messages.timeline_later(), TimelineAction::Pan(0.5)) }
            { parts.button("", messages.timeline_fit(), TimelineAction::Fit) }
            if parts.model.state != TimelineState::first(parts.timeline()) {
                { parts.button("", messages.timeline_reset(), TimelineAction::Reset) }
            }
        </div>
    }
}

/// What a picture shows; while it is the same, the picture is not drawn again.
#[derive(PartialEq, Properties)]
struct PictureProps {
    scope: Scope,
    model: TimelineModel,
    dispatch: Dispatch<TimelineModel>,
    shown: Rc<Vec<bool>>,
    is_alive: bool,
    size: Size,
    width: i32,
}

/// Overview and axis at one size.
#[component]
fn Picture(props: &PictureProps) -> Html {
    let PictureProps { scope, model, dispatch, shown, is_alive, size, width } = props;
    let parts =
        &Parts { scope, model: model.clone(), dispatch: dispatch.clone(), shown: shown.clone(), is_alive: *is_alive };
    let width = *width;
    let (timeline, state) = (parts.timeline(), parts.state());
    let lanes: Vec<Vec<PlacementRequest<'_>>> = timeline
        .lanes
        .iter()
        .map(|lane| {
            let shown = lane.events.iter().map(|event| usize::from(*event)).filter(|event| parts.shown[*event]);
            let spots = shown.map(|event| {
                let own = &timeline.events[event];
                let is_named = parts.model.story.as_ref().is_none_or(|story| story.told.contains(&event));
                let title = if is_named { own.title.as_str() } else { "" };
                PlacementRequest { event, span: span_of(own), importance: own.importance, title }
            });
            spots.collect()
        })
        .collect();
    let placed = layout(&lanes, state.window, width);
    let height = BAND + placed.height + BAND;
    html! {
        <div class={ classes!("chart", format!("chart-{}", size.name())) }>
            { overview(parts, width) }
            <svg class="timeline-marks" viewBox={ format!("0 0 {width} {height}") }>
                { eras(parts, width, height) }
                { scale(parts, width, height) }
                for (LaneLayout { top, marks }, lane) in placed.lanes.iter().zip(&timeline.lanes) {
                    { line("c-axis", Point::new(0, BAND + top), Point::new(width, BAND + top)) }
                    { label(
                        classes!("c-label", "timeline-lane", format!("t-{}", lane.tone.name())),
                        Point::new(0, BAND + top + LINE),
                        "start",
                        &lane.label,
                    ) }
                    <g>{ for marks.iter().filter_map(span) }</g>
                    <g>{ for marks.iter().map(|own| mark(parts, own, lane.tone.name())) }</g>
                }
            </svg>
            if parts.model.story.is_none() {
                { crowd(parts, &placed) }
            }
        </div>
    }
}

/// The eras as bands with their names where they fit.
fn eras(parts: &Parts<'_>, width: i32, height: i32) -> Html {
    let window = parts.state().window;
    let eras = &parts.timeline().eras;
    let era = |(index, era): (usize, &Era)| {
        let from = across(window.part(first_day(era.from)), width).max(0);
        let next = eras.get(index + 1).map_or(width, |next| across(window.part(first_day(next.from)), width));
        let to = next.min(width);
        let class = if index % 2 == 0 { "timeline-era" } else { "timeline-era timeline-era-odd" };
        (to > from).then(|| {
            html! {
                <>
                    { bar(class, Point::new(from, 0), Dimensions::new(to - from, height - BAND)) }
                    if crate::chart::width(&era.label) + 2 * NEAR <= to - from {
                        { label("c-note", Point::new(from + NEAR, LINE), "start", &era.label) }
                    }
                </>
            }
        })
    };
    eras.iter().enumerate().filter_map(era).collect()
}

/// Lines with their dates.
fn scale(parts: &Parts<'_>, width: i32, height: i32) -> Html {
    let window = parts.state().window;
    let mut free = 0;
    let tick = |tick: Tick| {
        let x = across(window.part(tick.day), width);
        let words = format::date(tick.date, parts.scope.messages());
        let room = crate::chart::width(&words) / 2;
        // A name that would touch the one before it, or leave the picture, is left out; its line stays.
        let has_room = x - room >= free && x + room <= width;
        if has_room {
            free = x + room + NEAR;
        }
        html! {
            <>
                { line("c-grid", Point::new(x, BAND), Point::new(x, height - BAND)) }
                if has_room {
                    { label("c-tick", Point::new(x, height - NEAR), "middle", &words) }
                }
            </>
        }
    };
    ticks(window, usize::try_from(width / 700).unwrap_or(1)).into_iter().map(tick).collect()
}

/// How many events each stretch of the whole holds, and the frame of what the axis shows.
fn overview(parts: &Parts<'_>, width: i32) -> Html {
    let (timeline, state) = (parts.timeline(), parts.state());
    let whole = whole(timeline);
    let bins = width / 80;
    let mut counts = vec![0; usize::try_from(bins).unwrap_or(1)];
    for (_, event) in parts.all_shown() {
        let at = across(whole.part(span_of(event).middle()), bins).clamp(0, bins - 1);
        counts[usize::try_from(at).unwrap_or(0)] += 1;
    }
    let maximum = counts.iter().copied().max().unwrap_or(1).max(1);
    let bars =
        (0..).zip(&counts).filter(|(_, count)| **count > 0).map(|(bin, count)| (bin, OVERVIEW * count / maximum));
    let (left, right) = (across(whole.part(state.window.from), width), across(whole.part(state.window.to), width));
    // The first and the last year, below the bars.
    let years = [whole.from, whole.to - 1].map(|day| day_words(day).chars().take(4).collect::<String>());
    let picture = html! {
        <svg
            class="timeline-overview"
            viewBox={ format!("0 0 {width} {}", OVERVIEW + LINE + NEAR) }
            role="img"
            aria-label={ parts.scope.messages().timeline_overview().to_owned() }
        >
            for (bin, height) in bars {
                { bar("timeline-bar", Point::new(bin * 80, OVERVIEW - height), Dimensions::new(70, height)) }
            }
            { bar("timeline-window", Point::new(left, 0), Dimensions::new(right - left, OVERVIEW)) }
            { shortened("c-tick", Point::new(0, OVERVIEW + LINE), "start", &years[0]) }
            { shortened("c-tick", Point::new(width, OVERVIEW + LINE), "end", &years[1]) }
        </svg>
    };
    if parts.model.story.is_some() {
        return picture;
    }
    // A press brings the window there; the buttons and keys that move it do the same.
    let press = parts.on(|event: PointerEvent| platform::place(&event).map(|at| TimelineAction::Center(at.x)));
    html! { <div onpointerdown={ press }>{ picture }</div> }
}

/// One mark: a link to its event, which opens beside the axis where the app runs. In a story marks have keys: one that
/// moves stays the same element, so that it may glide. Elsewhere any element becomes any mark, because making new ones
/// takes longest.
fn mark(parts: &Parts<'_>, mark: &Mark, tone: &str) -> Html {
    let index = mark.event;
    let event = &parts.timeline().events[index];
    let class = classes!("timeline-mark", format!("t-{tone}"), format!("importance-{}", event.importance));
    let place = format!("translate({} {})", mark.x, BAND + mark.y);
    let shapes = shapes(parts, mark);
    let told = parts.model.story.as_ref().map(|story| &story.told);
    if told.is_some_and(|told| !told.contains(&index)) {
        return html! { <g key={ event.id.clone() } { class } transform={ place }>{ shapes }</g> };
    }
    let select = parts.on(move |event: MouseEvent| {
        event.prevent_default();
        Some(TimelineAction::Select(Some(index)))
    });
    let is_open = parts.state().selected.is_some_and(|open| open == index || mark.more.contains(&open));
    let link = html! {
        <a
            { class }
            transform={ place }
            href={ format!("#{}", event.id) }
            lang={ parts.scope.lang(&event.id) }
            aria-current={ is_open.then_some("true") }
            tabindex={ (parts.is_alive && told.is_none()).then_some("-1") }
            onclick={ select }
        >
            { shapes }
        </a>
    };
    if told.is_some() {
        html! { <key={ event.id.clone() }>{ link }</> }
    } else {
        link
    }
}

/// What a mark looks like, around its own place.
fn shapes(parts: &Parts<'_>, mark: &Mark) -> Html {
    let event = &parts.timeline().events[mark.event];
    let mut title = format!("{}: {}", events::when(event, parts.scope), event.title);
    if !mark.more.is_empty() {
        let numbers = [("title", &*title), ("count", &mark.more.len().to_string())];
        title = fill(parts.scope.messages().timeline_more(mark.more.len()), &numbers);
    }
    let shape = match event.phase {
        Some(Phase::Proposed | Phase::Announced) => "timeline-dot is-announced",
        Some(Phase::Suspended | Phase::Ended) => "timeline-dot is-ended",
        Some(Phase::InForce | Phase::Delivered) | None => "timeline-dot",
    };
    let (radius, count) = match mark.more.len() {
        0 => ("70", String::new()),
        more => ("100", (more + 1).to_string()),
    };
    html! {
        <>
            if let Some(MarkLabel { left, words }) = &mark.label {
                { shortened("timeline-label", Point::new(left - mark.x, 45), "start", words) }
            }
            <title>{ title }</title>
            { bar("timeline-target", Point::new(-TARGET / 2, -TARGET / 2), Dimensions::new(TARGET, TARGET)) }
            <circle class={ shape } r={ radius } />
            { shortened("timeline-crowd", Point::new(0, 40), "middle", &count) }
        </>
    }
}

/// The days of a mark that are wider than the mark.
fn span(mark: &Mark) -> Option<Html> {
    let Stretch { left, right } = mark.span?;
    Some(line("timeline-span", Point::new(left, BAND + mark.y), Point::new(right, BAND + mark.y)))
}

/// The events that share the mark of the open one: each stays one press away.
fn crowd(parts: &Parts<'_>, placed: &Layout) -> Html {
    let open = parts.state().selected;
    let marks = placed.lanes.iter().flat_map(|lane| &lane.marks);
    let Some(mark) = marks
        .filter(|mark| !mark.more.is_empty())
        .find(|mark| open.is_some_and(|open| open == mark.event || mark.more.contains(&open)))
    else {
        return Html::default();
    };
    let button = |event: usize| {
        let class = if open == Some(event) { "is-open" } else { "" };
        parts.button(class, &parts.timeline().events[event].title, TimelineAction::Select(Some(event)))
    };
    html! {
        <ul class="timeline-together">
            for event in [mark.event].into_iter().chain(mark.more.iter().copied()) {
                <li>{ button(event) }</li>
            }
        </ul>
    }
}

/// The event that is open, with the way to the next; without one, how to read the axis.
fn open(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let Some(index) = parts.state().selected else {
        return html! { <p class="timeline-open timeline-hint needs-script">{ messages.timeline_hint() }</p> };
    };
    let event = &parts.timeline().events[index];
    let place = parts.all_shown().position(|(shown, _)| shown == index);
    let total = parts.shown.iter().filter(|shown| **shown).count().to_string();
    html! {
        <section
            class={ format!("timeline-open statement-{}", event.kind.slug()) }
            aria-label={ event.title.clone() }
        >
            <div class="timeline-ways">
                { parts.button("", messages.timeline_previous(), TimelineAction::Previous) }
                { parts.button("", messages.timeline_next(), TimelineAction::Next) }
                { parts.button("", messages.timeline_close(), TimelineAction::Select(None)) }
                if let Some(at) = place {
                    <span class="timeline-place" role="status">
                        { fill(messages.timeline_place(), &[("place", &(at + 1).to_string()), ("total", &total)]) }
                    </span>
                }
            </div>
            { events::dateline(event, parts.scope) }
            <h2>{ &event.title }</h2>
            { list::story(parts, index) }
        </section>
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a place in or near the picture")]
fn across(part: f64, width: i32) -> i32 {
    (part * f64::from(width)).round() as i32
}

fn line(class: &'static str, from: Point, to: Point) -> Html {
    let [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(|length| length.to_string());
    html! { <line { class } { x1 } { y1 } { x2 } { y2 } /> }
}

fn bar(class: &'static str, at: Point, size: Dimensions) -> Html {
    let [x, y, width, height] = [at.x, at.y, size.width, size.height].map(|length| length.to_string());
    html! { <rect { class } { x } { y } { width } { height } /> }
}

fn label(class: impl Into<Classes>, at: Point, anchor: &'static str, words: &str) -> Html {
    let (x, y) = (at.x.to_string(), at.y.to_string());
    html! { <text class={ class.into() } { x } { y } text-anchor={ anchor }>{ words }</text> }
}

/// Words that shorten the name of their mark: read out, they would be said twice, and never whole.
fn shortened(class: &'static str, at: Point, anchor: &'static str, words: &str) -> Html {
    let (x, y) = (at.x.to_string(), at.y.to_string());
    html! { <text { class } { x } { y } text-anchor={ anchor } aria-hidden="true">{ words }</text> }
}
