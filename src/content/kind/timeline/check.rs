//! Checks the timelines.

use std::collections::BTreeMap;

use super::build::{days_of, events};
use super::facets::ACTOR_EVENTS;
use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::library::{Edition, TimelineEntry};
use crate::content::location::Located;
use crate::timeline::first_day;

/// Frequent actors can be filtered by, which requires a word for the address.
pub fn check(edition: &Edition, problems: &mut Problems) {
    let texts = &edition.texts;
    for Located { place, value } in &texts.timelines.entries {
        for name in value.record.of.iter().filter(|name| !texts.timeline_ids().any(|own| own == *name)) {
            problems.unknown(place, "of", RecordKind::Timeline, name, texts.timeline_ids());
        }
        let known = &texts.timelines.forms;
        for form in value.record.lanes.iter().flat_map(|lane| &lane.forms).filter(|form| !known.contains_key(*form)) {
            problems.unknown(place, "forms", RecordKind::Form, form, known.keys().map(String::as_str));
        }
        let events = events(edition, value);
        let days = days_of(&events);
        if let Some(date) = &value.record.magnify
            && problems.is_whole(RecordKind::Event)
            && !events.is_empty()
            && !(days.first + 1..days.last).contains(&first_day(**date))
        {
            let message = "must be between the first and the last day of the timeline".to_owned();
            problems.note(&place.file, place.line, "magnify", message);
        }
        for actor in unnamed(edition, value) {
            let message = format!(
                "“{actor}” acts often in `{}`: name it there with a word for addresses",
                value.record.id.get_ref()
            );
            problems.note(&place.file, place.line, "actors", message);
        }
    }
}

/// Every timeline shows events: one that no event names has been renamed, or is not needed.
pub fn have_events(edition: &Edition, problems: &mut Problems) {
    for Located { place, value } in &edition.texts.timelines.entries {
        if events(edition, value).is_empty() {
            problems.note(
                &place.file,
                place.line,
                "timeline",
                format!("no event names `{}`", value.record.id.get_ref()),
            );
        }
    }
}

/// Actors of a timeline frequent enough for a filter that have no word for addresses.
fn unnamed<'a>(edition: &'a Edition, entry: &'a TimelineEntry) -> Vec<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for actor in events(edition, entry).into_iter().flat_map(|own| &own.event.actors) {
        *counts.entry(actor).or_default() += 1;
    }
    let is_named = |actor: &str| edition.texts.timelines.actors.values().any(|name| name == actor);
    let often = counts.into_iter().filter(|(_, count)| *count >= ACTOR_EVENTS).map(|(actor, _)| actor);
    often.filter(|actor| !is_named(actor)).collect()
}
