//! The axis where there is no room for strips: time runs down, with a rail for each lane at the left, and a row for
//! each event that expands in place.

use yew::{Html, MouseEvent, Properties, classes, component, html, use_effect_with, use_state};

use super::list;
use super::parts::Parts;
use super::strip::form;
use crate::exhibit::Dispatch;
use crate::format::fill;
use crate::model::{Era, Event, Shared, Timeline};
use crate::timeline::{Rows, TimelineAction, TimelineModel};
use crate::view::{Scope, events};

/// Years between two rows above which a gap is announced.
const FEW_YEARS: i16 = 2;

/// The rows: in the first drawing every event, of which the stylesheet shows those labelled at first.
struct Choice {
    /// The events with a row, by index.
    rows: Vec<usize>,
    /// Whether the stylesheet hides those without a label while the app starts.
    is_first: bool,
}

/// Draws the rows under the names of the eras.
pub fn rows(parts: &Parts<'_>) -> Html {
    let timeline = parts.timeline();
    let choice = choice(parts);
    let eras = timeline.eras.iter().enumerate().map(|(at, own)| {
        let next = timeline.eras.get(at + 1).map(|next| next.from);
        let is_in = |index: &&usize| {
            let date = timeline.events[**index].date;
            date >= own.from && next.is_none_or(|next| date < next)
        };
        (own, choice.rows.iter().filter(is_in).copied().collect::<Vec<_>>())
    });
    let eras: Vec<_> = eras.filter(|(_, own)| !own.is_empty()).collect();
    html! {
        <div class={ format!("timeline-rows rails-{}", timeline.lanes.len()) }>
            <ul class="timeline-rails">
                for (at, lane) in timeline.lanes.iter().enumerate() {
                    <li class={ format!("rail-{at} t-{}", lane.tone.name()) }>{ &lane.label }</li>
                }
            </ul>
            { more(parts) }
            for (own, events) in eras {
                { era(parts, &choice, own, &events) }
            }
        </div>
    }
}

fn choice(parts: &Parts<'_>) -> Choice {
    let timeline = parts.timeline();
    let shown = parts.all_shown().map(|(index, _)| index);
    let is_first = !parts.is_alive;
    let has_all = is_first || parts.state().rows == Rows::All || parts.state().filter.is_active();
    let is_wanted =
        |index: &usize| has_all || timeline.events[*index].is_named() || parts.state().selected == Some(*index);
    Choice { rows: shown.filter(is_wanted).collect(), is_first }
}

/// The link to the rows of all events, and back to those that are labelled.
fn more(parts: &Parts<'_>) -> Html {
    let (timeline, messages) = (parts.timeline(), parts.scope.messages());
    if parts.state().filter.is_active() {
        return Html::default();
    }
    let (count, rows) = match parts.state().rows {
        Rows::Named => (timeline.events.len(), Rows::All),
        Rows::All => (timeline.events.iter().filter(|event| event.is_named()).count(), Rows::Named),
    };
    let number = [("count", &*count.to_string())];
    let words = match rows {
        Rows::All => fill(messages.timeline_rows(), &number),
        Rows::Named => fill(messages.timeline_named(), &number),
    };
    parts.button("timeline-more needs-script", &words, TimelineAction::ShowRows(rows))
}

fn era(parts: &Parts<'_>, choice: &Choice, era: &Era, rows: &[usize]) -> Html {
    let timeline = parts.timeline();
    let is_plain = |index: usize| choice.is_first && !timeline.events[index].is_named();
    let has_rows = parts.has_rows();
    let row = |index: usize| {
        let event = &timeline.events[index];
        let years = gap(timeline, choice, index);
        html! {
            <li
                key={ event.id.clone() }
                class={ classes!("timeline-row", is_plain(index).then_some("is-plain")) }
                lang={ parts.scope.lang(&event.id) }
            >
                if years > FEW_YEARS {
                    <p class="timeline-gap" lang={ parts.scope.own_lang() }>
                        { fill(parts.scope.messages().timeline_gap(), &[("years", &years.to_string())]) }
                    </p>
                }
                <Row
                    scope={ parts.scope.clone() }
                    timeline={ parts.model.timeline.clone() }
                    dispatch={ parts.dispatch.clone() }
                    { index }
                    is_alive={ parts.is_alive }
                    is_chosen={ has_rows && parts.state().selected == Some(index) }
                />
            </li>
        }
    };
    html! {
        <section class={ rows.iter().all(|index| is_plain(*index)).then_some("is-plain") }>
            <h2 class="timeline-era-name">{ &era.label }</h2>
            <ol>
                { for rows.iter().map(|index| row(*index)) }
            </ol>
        </section>
    }
}

/// The years between a row and the one above it.
fn gap(timeline: &Timeline, choice: &Choice, index: usize) -> i16 {
    let events = &timeline.events;
    let is_seen = |own: usize| !choice.is_first || events[own].is_named();
    if !is_seen(index) {
        return 0;
    }
    let before = choice.rows.iter().rev().find(|own| **own < index && is_seen(**own));
    before.map_or(0, |before| events[index].date.year() - events[*before].date.year())
}

#[derive(PartialEq, Properties)]
struct RowProps {
    scope: Scope,
    timeline: Shared<Timeline>,
    dispatch: Dispatch<TimelineModel>,
    index: usize,
    is_alive: bool,
    is_chosen: bool,
}

/// An event: its marks on the rails, its date, its name; expanded, its story. Several may be open at once, because
/// closing one above would move what is being read. Without script it expands to a link to the list.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { scope, timeline, dispatch, index, is_alive, is_chosen } = props;
    let open = use_state(|| *is_chosen);
    {
        // If selected elsewhere, for instance by an address, it opens too.
        let open = open.clone();
        use_effect_with(*is_chosen, move |is_chosen| {
            if *is_chosen {
                open.set(true);
            }
        });
    }
    let event = &timeline.events[*index];
    let toggle = {
        let (open, dispatch, index) = (open.clone(), dispatch.clone(), *index);
        move |event: MouseEvent| {
            event.prevent_default();
            let selected = (!*open).then_some(index);
            open.set(!*open);
            dispatch.dispatch(TimelineAction::Select(selected));
        }
    };
    let name = event.label.as_ref().filter(|_| event.is_named());
    html! {
        <details class={ name.is_some().then_some("is-named") } open={ *open }>
            <summary onclick={ toggle }>
                { pips(timeline, *index, event) }
                { events::time(event.date, scope) }
                <span class="timeline-name">{ name.unwrap_or(&event.title) }</span>
            </summary>
            if *open {
                <div class="timeline-event">
                    if name.is_some() {
                        <h3>{ &event.title }</h3>
                    }
                    { list::story(timeline, *index, scope) }
                </div>
            } else if !is_alive {
                <p><a href={ format!("#{}", event.id) }>{ scope.own_words(events::when(event, scope)) }{ ": " }{ &event.title }</a></p>
            }
        </details>
    }
}

/// A mark on the rail of each lane that the event is in.
fn pips(timeline: &Timeline, index: usize, event: &Event) -> Html {
    html! {
        for (at, lane) in timeline.lanes.iter().enumerate() {
            if lane.events.iter().any(|own| usize::from(*own) == index) {
                <span class={ classes!("timeline-pip", format!("rail-{at}"), format!("t-{}", lane.tone.name()), form(event)) } />
            }
        }
    }
}
