//! The strips of a timeline: all of it to scale, and below it a stretch again, wider, which the reader may change.

use std::rc::Rc;

use yew::{Html, PointerEvent, Properties, classes, component, html};

use super::parts::Parts;
use super::shapes::{bar, words};
use super::strip::{Strip, form, strip};
use crate::chart;
use crate::exhibit::Dispatch;
use crate::format::{self, fill};
use crate::model::PartialDate;
use crate::platform;
use crate::timeline::{
    Along, NAME_LINE, Plan, TimelineAction, TimelineModel, TimelineState, Window, day_words, magnified, span_of, whole,
};
use crate::view::Scope;

/// Width of the column of lane names; equals `--lanes` in `styles/timeline.css`.
const NAMES: i32 = 150;
/// Container widths from which strips are laid out anew, narrowest first; those in `styles/timeline.css`.
const WIDTHS: [i32; 3] = [820, 1100, 1340];
/// Below this many days the scale bar is a month, not a year.
const FEW_DAYS: i32 = 540;

/// The strips for each width, one of which the stylesheet shows; the others follow once the state has settled.
pub fn strips(parts: &Parts<'_>, settled: &TimelineModel) -> Html {
    let seen = WIDTHS.map(|width| platform::is_seen(&parts.timeline().id, &format!(".timeline-from-{width}")));
    let is_waiting = |own: bool| !own && seen.contains(&true);
    html! {
        for (width, is_seen) in WIDTHS.into_iter().zip(seen) {
            <Strips
                scope={ parts.scope.clone() }
                model={ if is_waiting(is_seen) { settled.clone() } else { parts.model.clone() } }
                dispatch={ parts.dispatch.clone() }
                shown={ parts.shown.clone() }
                is_alive={ parts.is_alive }
                { width }
            />
        }
    }
}

/// What strips depend on; as long as it is unchanged, they are not redrawn.
#[derive(PartialEq, Properties)]
struct StripsProps {
    scope: Scope,
    model: TimelineModel,
    dispatch: Dispatch<TimelineModel>,
    shown: Rc<Vec<bool>>,
    is_alive: bool,
    width: i32,
}

/// Both strips at one width.
#[component]
fn Strips(props: &StripsProps) -> Html {
    let StripsProps { scope, model, dispatch, shown, is_alive, width } = props;
    let parts =
        &Parts { scope, model: model.clone(), dispatch: dispatch.clone(), shown: shown.clone(), is_alive: *is_alive };
    let timeline = parts.timeline();
    let (all, again) = (whole(timeline), parts.state().window);
    let of = |window: Window, until: i32| Plan { window, until, width: width - NAMES, names: NAMES };
    let upper = of(all, magnified(timeline).map_or(all.to, |again| again.from));
    html! {
        <div class={ classes!("timeline-strips", format!("timeline-from-{width}")) }>
            <div class="timeline-scale">
                { words_of(all, |from, to| fill(parts.scope.messages().timeline_scale(), &[("from", from), ("to", to)]), parts) }
                { measure(all, parts) }
                { key(parts) }
            </div>
            { strip(parts, &Strip { plan: upper, most_dates: 10, over: left_out }) }
            if again == all && magnified(timeline).is_none() {
                { tools(parts) }
            } else {
                { fan(all, again) }
                <div class="timeline-scale timeline-again">
                    <span>{ head(all, again, parts) }</span>
                    { measure(again, parts) }
                    { tools(parts) }
                </div>
                { strip(parts, &Strip { plan: of(again, again.to), most_dates: 7, over: |_, _, _| Html::default() }) }
            }
        </div>
    }
}

/// What the upper strip leaves to the lower one, an area to press for another stretch, and the frame of the stretch
/// chosen by the reader.
fn left_out(parts: &Parts<'_>, plan: &Plan, height: i32) -> Html {
    let timeline = parts.timeline();
    let window = parts.state().window;
    let press = parts.on(|event: PointerEvent| platform::place(&event).map(|at| TimelineAction::Center(at.x)));
    let own = magnified(timeline);
    html! {
        <>
            if let Some(own) = own {
                { block(parts, own, plan, height) }
            }
            if own != Some(window) {
                { bar(
                    "timeline-window",
                    plan.at(window.from).to_string(),
                    Along(plan.at(window.to).0 - plan.at(window.from).0).to_string(),
                    [0, height + 32],
                ) }
            }
            <rect class="timeline-years" y={ height.to_string() } width="100%" height="32" onpointerdown={ press } />
        </>
    }
}

/// The block that replaces the events that are below.
fn block(parts: &Parts<'_>, own: Window, plan: &Plan, height: i32) -> Html {
    let timeline = parts.timeline();
    let count = timeline.events.iter().filter(|event| own.shows(span_of(event))).count();
    let messages = parts.scope.messages();
    // They are below as long as the lower strip is in its initial position.
    let is_below = parts.state().window == own;
    let message = if is_below { messages.timeline_below(count) } else { messages.timeline_held(count) };
    let told = |from: &str, to: &str| fill(message, &[("from", from), ("to", to), ("count", &count.to_string())]);
    let told = words_of(own, told, parts);
    let from = plan.at(own.from);
    let room = plan.width - from.on(plan.width);
    // Few words per line, however wide the block.
    let lines = chart::wrap(&told, room.min(130) * 9);
    let half = i32::try_from(lines.len()).unwrap_or(1) * NAME_LINE / 2;
    let middle = Along::END.0.midpoint(from.0);
    html! {
        <g class="timeline-block">
            { bar("timeline-held", from.to_string(), Along(Along::END.0 - from.0).to_string(), [0, height + 32]) }
            for (at, line) in (0..).zip(lines) {
                { words("timeline-held", Along(middle).to_string(), [0, height / 2 - half + 13 + at * NAME_LINE], "middle", &line) }
            }
        </g>
    }
}

/// From the stretch in the upper strip to the whole of the lower one.
fn fan(all: Window, again: Window) -> Html {
    let [from, to] = [again.from, again.to].map(|day| Along::part(all.part(day)).0);
    html! {
        <svg class="timeline-fan" viewBox="0 0 10000 22" preserveAspectRatio="none" aria-hidden="true">
            <path d={ format!("M{from} 0L0 22H10000L{to} 0Z") } />
        </svg>
    }
}

/// What the lower strip shows, and how many times wider.
fn head(all: Window, again: Window, parts: &Parts<'_>) -> String {
    let messages = parts.scope.messages();
    let times = again.magnification(all).to_string();
    if magnified(parts.timeline()) == Some(again) {
        return fill(messages.timeline_again(), &[("times", &times)]);
    }
    let whole =
        |from: &str, to: &str| fill(messages.timeline_stretch(), &[("from", from), ("to", to), ("times", &times)]);
    words_of(again, whole, parts)
}

/// Words about the first and the last day of a stretch: if it starts with a year, the year is given, otherwise the
/// month.
fn words_of(window: Window, words: impl FnOnce(&str, &str) -> String, parts: &Parts<'_>) -> String {
    let (from, to) = (day_words(window.from), day_words(window.to - 1));
    let from = if from.ends_with("01-01") { &from[..4] } else { &from[..7] };
    let [from, to] = [from, &to[..7]].map(|text| {
        let date: Option<PartialDate> = text.parse().ok();
        date.map(|date| format::date(date, parts.scope.messages())).unwrap_or_default()
    });
    words(&from, &to)
}

/// A scale bar as long as a year on the strip, with its name.
fn measure(window: Window, parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let (days, name) = if window.days() < FEW_DAYS {
        (30.4375, messages.timeline_one_month())
    } else {
        (365.25, messages.timeline_one_year())
    };
    let width = Along::part(days / f64::from(window.days())).to_string();
    html! {
        <>
            <svg class="timeline-measure" { width } height="9" aria-hidden="true" />
            { name }
        </>
    }
}

/// What the forms of marks mean, for those that the timeline has.
fn key(parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let forms = [
        (None, messages.timeline_happened()),
        (Some("is-announced"), messages.timeline_announced()),
        (Some("is-ended"), messages.timeline_ended()),
    ];
    let has = |own: Option<&str>| parts.timeline().events.iter().any(|event| form(event) == own);
    html! {
        <ul class="timeline-forms">
            for (form, words) in forms.into_iter().filter(|(form, _)| has(*form)) {
                <li>
                    <svg width="13" height="13" aria-hidden="true">
                        <circle class={ classes!("timeline-dot", form) } cx="6.5" cy="6.5" r="5.5" />
                    </svg>
                    { words }
                </li>
            }
        </ul>
    }
}

/// The controls for another stretch.
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
