//! One strip of time: eras as bands, lanes with marks and their labels, years below. Horizontal positions are fractions
//! of its width, so that text keeps its size at every width.

use yew::{Html, MouseEvent, classes, html};

use super::parts::Parts;
use super::shapes::{bar, line, words};
use crate::format;
use crate::model::{Era, Event, Phase};
use crate::timeline::{
    Along, BESIDE, LaneLayout, LaneRequest, Layout, Mark, MarkSize, NAME_LINE, PlacementRequest, Plan, Side, Tick,
    TimelineAction, first_day, label_width, layout, span_of, ticks,
};
use crate::view::events;

/// Height of the years below the lanes.
const YEARS: i32 = 32;

/// What is specific to a strip.
pub struct Strip {
    pub plan: Plan,
    /// Maximum number of dates below it.
    pub most_dates: usize,
    /// Drawn over the lanes; the last argument is their height.
    pub over: fn(&Parts<'_>, &Plan, i32) -> Html,
}

/// Draws a strip.
pub fn strip(parts: &Parts<'_>, own: &Strip) -> Html {
    let timeline = parts.timeline();
    let plan = &own.plan;
    let lanes: Vec<LaneRequest<'_>> = timeline
        .lanes
        .iter()
        .map(|lane| LaneRequest {
            name: &lane.label,
            events: lane.events.iter().map(|event| request(parts, usize::from(*event))).collect(),
        })
        .collect();
    let Layout { lanes, height } = layout(&lanes, plan);
    html! {
        <svg class="timeline-strip" width="100%" height={ (height + YEARS).to_string() }>
            { eras(&timeline.eras, plan, height) }
            { dates(parts, own, height) }
            for (LaneLayout { name, name_y, bottom, marks }, lane) in lanes.iter().zip(&timeline.lanes) {
                { lane_name(name, *name_y, plan.names, lane.tone.name()) }
                { rule(plan.names, *bottom) }
                for own in marks {
                    { mark(parts, own, lane.tone.name()) }
                }
            }
            { (own.over)(parts, plan, height) }
        </svg>
    }
}

/// An event to be placed.
fn request<'a>(parts: &'a Parts<'_>, index: usize) -> PlacementRequest<'a> {
    let event = &parts.timeline().events[index];
    let label = event.label.as_deref().filter(|_| event.is_named());
    PlacementRequest { event: index, span: span_of(event), label }
}

/// The eras as bands with their names where they fit.
fn eras(eras: &[Era], plan: &Plan, height: i32) -> Html {
    let era = |(index, era): (usize, &Era)| {
        let from = plan.at(first_day(era.from)).max(Along(0));
        let next = eras.get(index + 1).map_or(Along::END, |next| plan.at(first_day(next.from)));
        let to = next.min(Along::END);
        let room = to.min(plan.at(plan.until)).on(plan.width) - from.on(plan.width);
        let class = if index % 2 == 0 { "timeline-era" } else { "timeline-era timeline-era-odd" };
        (to > from).then(|| {
            html! {
                <>
                    { bar(class, from.to_string(), Along(to.0 - from.0).to_string(), [0, height]) }
                    if label_width(&era.label) + 6 <= room {
                        { words("timeline-faint", from.to_string(), [6, 15], "start", &era.label) }
                    }
                </>
            }
        })
    };
    eras.iter().enumerate().filter_map(era).collect()
}

/// Lines below the lanes, with dates at intervals.
fn dates(parts: &Parts<'_>, own: &Strip, height: i32) -> Html {
    let plan = &own.plan;
    let far = usize::try_from(plan.width / 13).unwrap_or(1);
    let end = plan.at(plan.until).on(plan.width);
    let tick_line = |day: i32, length: i32| {
        let x = plan.at(day).to_string();
        line("timeline-tick", [x.clone(), x], [height, height + length])
    };
    // A date that would extend beyond the end is left out; its line stays.
    let date = |tick: &Tick| {
        let name = format::date(tick.date, parts.scope.messages());
        let x = plan.at(tick.day);
        let fits = x.on(plan.width) + 4 + label_width(&name) <= end;
        fits.then(|| words("timeline-faint", x.to_string(), [4, height + 21], "start", &name))
    };
    html! {
        <>
            { for ticks(plan.window, far).iter().map(|tick| tick_line(tick.day, 4)) }
            for tick in ticks(plan.window, own.most_dates) {
                { tick_line(tick.day, 8) }
                { for date(&tick) }
            }
        </>
    }
}

fn lane_name(lines: &[String], top: i32, names: i32, tone: &str) -> Html {
    let class = format!("timeline-lane t-{tone}");
    html! {
        for (at, name) in (0..).zip(lines) {
            { words(&class, (-names).to_string(), [0, top + at * NAME_LINE], "start", name) }
        }
    }
}

fn rule(names: i32, y: i32) -> Html {
    line("timeline-rule", [(-names).to_string(), Along::END.to_string()], [y, y])
}

/// One mark: a link to its event, which opens under the strips where the app runs. Events that do not match the filters
/// keep their place, faint, so that the axis keeps its shape.
fn mark(parts: &Parts<'_>, mark: &Mark, tone: &str) -> Html {
    let index = mark.event;
    let event = &parts.timeline().events[index];
    let is_shown = parts.shown[index];
    let (far, radius) = match mark.size {
        MarkSize::Named => ("11", "5.5"),
        MarkSize::Plain => ("7", "3.5"),
    };
    let size = if mark.size == MarkSize::Named { "is-named" } else { "is-plain" };
    let class = classes!("timeline-mark", size, format!("t-{tone}"), (!is_shown).then_some("is-dim"));
    let select = parts.on(move |event: MouseEvent| {
        event.prevent_default();
        Some(TimelineAction::Select(Some(index)))
    });
    let is_still = parts.is_alive || !is_shown;
    let (x, y) = (mark.x.to_string(), mark.y.to_string());
    html! {
        <a
            { class }
            href={ format!("#{}", event.id) }
            lang={ parts.scope.lang(&event.id) }
            aria-current={ (parts.state().selected == Some(index)).then_some("true") }
            tabindex={ is_still.then_some("-1") }
            onclick={ select }
        >
            <title lang={ parts.scope.own_lang() }>{ name(event, parts) }</title>
            if let Some((from, to)) = mark.days {
                { line("timeline-span", [from.to_string(), to.to_string()], [mark.y, mark.y]) }
            }
            <circle class="timeline-target" cx={ x.clone() } cy={ y.clone() } r={ far } />
            <circle class={ classes!("timeline-dot", form(event)) } cx={ x.clone() } cy={ y } r={ radius } />
            if let Some((side, label)) = mark.label.zip(event.label.as_ref()) {
                { match side {
                    Side::Right => words("timeline-label", x, [BESIDE, mark.y + 5], "start", label),
                    Side::Left => words("timeline-label", x, [-BESIDE, mark.y + 5], "end", label),
                } }
            }
        </a>
    }
}

/// When it happened and what, with the mark's label first.
fn name(event: &Event, parts: &Parts<'_>) -> String {
    let title = format!("{}: {}", events::when(event, parts.scope), event.title);
    match event.label.as_deref().filter(|_| event.is_named()) {
        Some(label) => format::fill(parts.scope.messages().timeline_mark(), &[("label", label), ("title", &title)]),
        None => title,
    }
}

/// The class of a mark's form: a ring for what is not done, a dotted one for what is over.
pub fn form(event: &Event) -> Option<&'static str> {
    match event.phase? {
        Phase::Proposed | Phase::Announced => Some("is-announced"),
        Phase::Suspended | Phase::Ended => Some("is-ended"),
        Phase::InForce | Phase::Delivered => None,
    }
}
