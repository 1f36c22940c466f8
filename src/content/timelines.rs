//! Makes the timelines: chooses their events, sorts them into lanes, and finds what they can be filtered by.

use std::collections::BTreeMap;

use super::library::{Edition, EventEntry, TimelineEntry};
use super::links::{home, naming};
use super::place::Placed;
use crate::model::{Event, EventList, Facet, FacetValue, Kind, Lane, TIMELINES, Timeline};
use crate::timeline::span_of;

/// An actor of fewer events than this is found by search, not by a filter of its own.
const ACTOR_EVENTS: usize = 4;

/// The events of a timeline, earliest first.
pub fn events<'a>(edition: &'a Edition, entry: &'a TimelineEntry) -> Vec<&'a EventEntry> {
    let record = &entry.record;
    let own = std::slice::from_ref(record.id.get_ref());
    let wanted = if record.of.is_empty() { own } else { &record.of };
    let all = edition.texts.events.iter().map(|placed| &placed.value);
    all.filter(|event| event.timelines.iter().any(|name| wanted.contains(name))).collect()
}

/// The page of the timeline that the events of a list come from, and how many events that timeline has.
pub fn of_list(edition: &Edition, list: &str) -> Option<(String, u16)> {
    let first = edition.texts.listed(list).next()?.value.timelines.first()?;
    let entry = edition.texts.timelines.entries.iter().find(|t| t.value.record.id.get_ref() == first)?;
    let count = u16::try_from(events(edition, &entry.value).len()).ok()?;
    Some((format!("{TIMELINES}/{first}"), count))
}

/// A timeline, complete.
pub fn timeline(edition: &Edition, placed: &Placed<TimelineEntry>) -> Timeline {
    let entry = &placed.value;
    let chosen = events(edition, entry);
    let page = format!("{TIMELINES}/{}", entry.record.id.get_ref());
    let lanes = entry.record.lanes.iter().map(|lane| {
        let is_in = |event: &EventEntry| {
            lane.lane.as_ref().is_none_or(|who| event.lanes.contains(who))
                && (lane.forms.is_empty() || lane.forms.contains(&event.event.form))
        };
        Lane { label: lane.label.clone(), tone: lane.tone, events: indices(&chosen, is_in) }
    });
    let homes: Vec<Option<String>> = chosen.iter().map(|e| home(e).filter(|home| *home != page)).collect();
    let told = chosen.iter().zip(&homes).map(|(entry, home)| match home {
        None => entry.event.clone(),
        // Another page tells it whole.
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
        facets: facets(edition, &chosen),
        days: days(&chosen),
        events: told.map(|event| named(event, edition)).collect(),
        homes,
    }
}

/// The timeline on whose axis a story is told: every event by its name and days only, the story's own ones first.
pub fn sketch(edition: &Edition, list: &EventList, stage: &str) -> Option<Timeline> {
    let placed = edition.texts.timelines.entries.iter().find(|t| *t.value.record.id.get_ref() == stage)?;
    let whole = timeline(edition, placed);
    let is_told = |event: &Event| list.events.iter().any(|own| own.id == event.id);
    let homes = whole.events.iter().map(|event| (!is_told(event)).then(|| format!("{TIMELINES}/{stage}")));
    let events = whole.events.iter().map(|event| Event {
        importance: if is_told(event) { 1 } else { 3 },
        sentences: Vec::new(),
        summary: Vec::new(),
        why: None,
        dispute: None,
        later: Vec::new(),
        form: String::new(),
        actors: Vec::new(),
        step: String::new(),
        related: Vec::new(),
        bears_on: Vec::new(),
        citations: Vec::new(),
        ..event.clone()
    });
    Some(Timeline {
        id: list.id.clone(),
        homes: homes.collect(),
        events: events.collect(),
        facets: Vec::new(),
        caption: Vec::new(),
        ..whole
    })
}

/// The event with its form's name for readers in place of the form's id, and the recommendations that it bears on.
pub fn named(event: Event, edition: &Edition) -> Event {
    let form = edition.texts.timelines.forms.get(&event.form).cloned().unwrap_or_else(|| event.form.clone());
    let bears_on = naming(edition, |own| own.events.contains(&event.id));
    Event { form, bears_on, ..event }
}

fn facets(edition: &Edition, events: &[&EventEntry]) -> Vec<Facet> {
    let texts = &edition.texts.timelines;
    let named = |names: &BTreeMap<String, String>, has: &dyn Fn(&EventEntry, &str) -> bool| {
        let values = names.iter().map(|(id, label)| value(id, label, indices(events, |event| has(event, id))));
        values.filter(|value| !value.records.is_empty()).collect()
    };
    let mut actors: Vec<FacetValue> =
        named(&texts.actors, &|event, id| texts.actors.get(id).is_some_and(|name| event.event.actors.contains(name)));
    actors.retain(|actor| actor.records.len() >= ACTOR_EVENTS);
    actors.sort_by(|one, other| one.label.cmp(&other.label));
    let eras = texts.eras.iter().enumerate().map(|(index, era)| {
        let next = texts.eras.get(index + 1).map(|next| next.from);
        let is_in = |e: &EventEntry| e.event.date >= era.from && next.is_none_or(|next| e.event.date < next);
        value(&era.id, &era.label, indices(events, is_in))
    });
    let messages = &edition.messages;
    let kinds = [
        ("brief", messages.kind_brief(), Kind::Brief),
        ("background", messages.kind_background(), Kind::Background),
        ("since", messages.kind_since(), Kind::Since),
    ];
    let kinds = kinds.map(|(id, label, kind)| value(id, label, indices(events, |event| event.event.kind == kind)));
    let mut facets = vec![
        Facet {
            id: "theme".into(),
            values: named(&texts.themes, &|event, id| event.themes.iter().any(|own| own == id)),
        },
        Facet { id: "form".into(), values: named(&texts.forms, &|event, id| event.event.form == id) },
        Facet { id: "actor".into(), values: actors },
        Facet { id: "era".into(), values: eras.filter(|era| !era.records.is_empty()).collect() },
        Facet { id: "kind".into(), values: kinds.into_iter().filter(|kind| !kind.records.is_empty()).collect() },
    ];
    for facet in facets.iter_mut().filter(|facet| facet.id != "era") {
        facet.values.sort_by_key(|value| std::cmp::Reverse(value.records.len()));
    }
    facets
}

pub fn value(id: &str, label: &str, records: Vec<u16>) -> FacetValue {
    FacetValue { id: id.to_owned(), label: label.to_owned(), records }
}

fn indices(events: &[&EventEntry], is_in: impl Fn(&EventEntry) -> bool) -> Vec<u16> {
    (0..).zip(events).filter(|(_, event)| is_in(event)).map(|(index, _)| index).collect()
}

fn days(events: &[&EventEntry]) -> (i32, i32) {
    let spans = events.iter().map(|entry| span_of(&entry.event));
    let ends = spans.map(|span| (span.first, span.last));
    ends.reduce(|(first, last), own| (first.min(own.0), last.max(own.1))).unwrap_or_default()
}

/// Actors of a timeline that act often enough for a filter, and that no word for addresses is given.
pub fn unnamed<'a>(edition: &'a Edition, entry: &'a TimelineEntry) -> Vec<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for actor in events(edition, entry).into_iter().flat_map(|own| &own.event.actors) {
        *counts.entry(actor).or_default() += 1;
    }
    let is_named = |actor: &str| edition.texts.timelines.actors.values().any(|name| name == actor);
    let often = counts.into_iter().filter(|(_, count)| *count >= ACTOR_EVENTS).map(|(actor, _)| actor);
    often.filter(|actor| !is_named(actor)).collect()
}
