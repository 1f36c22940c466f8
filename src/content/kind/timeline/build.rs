//! Builds the timelines: selects their events and sorts them into lanes.

use super::facets::{facets, indices};
use crate::content::bearing;
use crate::content::library::{Edition, EventEntry, Library, TimelineEntry};
use crate::content::links::{home, naming};
use crate::content::location::Located;
use crate::model::{Event, EventList, EventStory, Lane, Stage, TIMELINES, Timeline, TimelineLink, TurningPoint};
use crate::timeline::{Span, first_day, span_of};

/// The events of a timeline, earliest first.
pub fn events<'a>(edition: &'a Edition, entry: &'a TimelineEntry) -> Vec<&'a EventEntry> {
    let record = &entry.record;
    let own = std::slice::from_ref(record.id.get_ref());
    let wanted = if record.of.is_empty() { own } else { &record.of };
    let all = edition.texts.events.iter().map(|placed| &placed.value);
    all.filter(|event| event.timelines.iter().any(|name| wanted.contains(name))).collect()
}

/// A link to the timeline that the events of a list come from.
pub fn of_list(edition: &Edition, list: &str) -> Option<TimelineLink> {
    let first = edition.texts.listed(list).next()?.value.timelines.first()?;
    let entry = edition.texts.timelines.entries.iter().find(|t| t.value.record.id.get_ref() == first)?;
    let event_count = u16::try_from(events(edition, &entry.value).len()).ok()?;
    Some(TimelineLink { page: format!("{TIMELINES}/{first}"), event_count })
}

/// A timeline, complete.
pub fn timeline(library: &Library, edition: &Edition, placed: &Located<TimelineEntry>) -> Timeline {
    let entry = &placed.value;
    let chosen = events(edition, entry);
    let page = format!("{TIMELINES}/{}", entry.record.id.get_ref());
    let homes = chosen.iter().map(|e| home(e).filter(|home| *home != page)).collect();
    laid_out(library, edition, entry, &chosen, homes)
}

/// Some events of a timeline in its lanes; those told in full on another page (`homes`) are abridged.
fn laid_out(
    library: &Library,
    edition: &Edition,
    entry: &TimelineEntry,
    chosen: &[&EventEntry],
    homes: Vec<Option<String>>,
) -> Timeline {
    let days = days_of(chosen);
    let lanes = entry.record.lanes.iter().map(|lane| {
        let is_in = |event: &EventEntry| {
            lane.lane.as_ref().is_none_or(|who| event.lanes.contains(who))
                && (lane.forms.is_empty() || lane.forms.contains(&event.event.form))
        };
        Lane { label: lane.label.clone(), tone: lane.tone, events: indices(chosen, is_in) }
    });
    let told = chosen.iter().zip(&homes).map(|(entry, home)| match home {
        None => entry.event.clone(),
        // Told in full on another page.
        Some(_) => {
            Event { citations: Vec::new(), related: Vec::new(), why: None, dispute: None, ..entry.event.clone() }
        }
    });
    let texts = &edition.texts.timelines;
    Timeline {
        id: entry.record.id.get_ref().clone(),
        title: entry.record.title.clone(),
        caption: entry.caption.clone(),
        step: entry.record.step.clone(),
        lanes: lanes.collect(),
        eras: texts.eras.clone(),
        facets: facets(edition, chosen),
        first_day: days.first,
        last_day: days.last,
        magnify: entry.record.magnify.as_ref().map(|date| first_day(**date)),
        events: told.map(|event| named(event, library, edition)).collect(),
        homes,
    }
}

/// The list told as a story alongside the turning points of a timeline; `None` if there is no such timeline.
pub fn story(library: &Library, edition: &Edition, list: EventList, stage: &str) -> Option<EventStory> {
    let placed = edition.texts.timelines.entries.iter().find(|t| *t.value.record.id.get_ref() == stage)?;
    let (told, turns) = (|id: &str| list.events.iter().any(|own| own.id == id), events(edition, &placed.value));
    let turning_point = |entry: &&EventEntry| {
        let event = &entry.event;
        Some(TurningPoint {
            event: event.id.clone(),
            label: event.label.clone()?,
            date: event.date,
            direction: event.turn?,
            is_told: told(&event.id),
        })
    };
    let turning_points = turns.iter().filter_map(turning_point).collect();
    let chosen: Vec<&EventEntry> = turns.into_iter().filter(|entry| told(&entry.event.id)).collect();
    let whole = vec![None; chosen.len()];
    let timeline = Timeline { id: list.id.clone(), ..laid_out(library, edition, &placed.value, &chosen, whole) };
    let stage = Stage { story: list.id.clone(), timeline: format!("{TIMELINES}/{stage}"), turning_points };
    Some(EventStory { stage, list, timeline })
}

/// The event with its form's id replaced by its name for readers, and with what it bears on.
pub fn named(event: Event, library: &Library, edition: &Edition) -> Event {
    let form = edition.texts.timelines.forms.get(&event.form).cloned().unwrap_or_else(|| event.form.clone());
    let bears_on = naming(edition, |own| own.events.contains(&event.id));
    let bears_on_sentences = bearing::ids(library, edition, |one| one.has_event(&event));
    Event { form, bears_on, bears_on_sentences, ..event }
}

pub(super) fn days_of(events: &[&EventEntry]) -> Span {
    let spans = events.iter().map(|entry| span_of(&entry.event));
    let all = spans.reduce(|all, own| Span { first: all.first.min(own.first), last: all.last.max(own.last) });
    all.unwrap_or(Span { first: 0, last: 0 })
}
