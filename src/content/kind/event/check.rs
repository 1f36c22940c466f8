//! Checks the events: dates, lengths, and what sorts them into timelines, lanes and filters.

use crate::content::checker::{Checker, Ground};
use crate::content::kind::RecordKind;
use crate::content::kind::page::record::Draft;
use crate::content::library::{Edition, EventEntry};
use crate::content::location::{Located, Location};
use crate::content::prose::words;
use crate::content::spelling::nearest;
use crate::content::{Problems, dating, markdown};
use crate::model::{Event, words_of_line};

/// Maximum characters of an event's label: longer ones would not fit next to each other on an axis.
const LABEL_CHARS: usize = 22;
/// Maximum words of an event's summary.
const SUMMARY_WORDS: usize = 60;
/// Who acts: lanes of the timelines.
const LANES: [&str; 3] = ["india", "united-states", "china"];

/// Reports everything that breaks a rule.
pub fn check(checker: &Checker<'_>, problems: &mut Problems) {
    for Located { place, value } in &checker.edition.texts.events {
        let event = &value.event;
        dating::event(place, event, problems);
        let ground =
            Ground { place, id: &event.id, kind: event.kind, sentences: &event.sentences, citations: &event.citations };
        checker.ground(&ground, problems);
        checker.text(place, &event.summary, &event.citations, problems);
        let length = words(&markdown::plain(&event.summary));
        if length > SUMMARY_WORDS {
            let message = format!("has {length} words; at most {SUMMARY_WORDS}");
            problems.note(&place.file, place.line, "summary", message);
        }
        checker.not_copied(place, &event.title, problems);
        for words in event.why.iter().chain(&event.dispute) {
            checker.not_copied(place, &words_of_line(words), problems);
        }
        if !checker.library.steps.contains(&event.step) {
            let steps = checker.library.steps.iter().map(String::as_str);
            problems.unknown(place, "step", RecordKind::Step, &event.step, steps);
        }
        timelines_of(checker.edition, place, value, problems);
        label(place, event, problems);
    }
}

/// The event's name in drawings: required where it is labelled, short enough to fit.
fn label(place: &Location, event: &Event, problems: &mut Problems) {
    let mut note = |field, message| problems.note(&place.file, place.line, field, message);
    match &event.label {
        Some(label) => {
            let length = label.chars().count();
            if length > LABEL_CHARS {
                note("label", format!("has {length} characters; at most {LABEL_CHARS}"));
            }
        }
        None if event.turn.is_some() => note("turn", "the cover names the event: give it a `label`".to_owned()),
        None if event.is_named() => {
            note("importance", "the timeline names events of importance 1: give this one a `label`".to_owned());
        }
        None => {}
    }
}

/// What sorts an event into timelines, lanes and filters.
fn timelines_of(edition: &Edition, place: &Location, entry: &EventEntry, problems: &mut Problems) {
    let known = &edition.texts.timelines;
    let event = &entry.event;
    let texts = &edition.texts;
    for name in entry.timelines.iter().filter(|name| !texts.timeline_ids().any(|own| own == *name)) {
        problems.unknown(place, "timelines", RecordKind::Timeline, name, texts.timeline_ids());
    }
    for theme in entry.themes.iter().filter(|theme| !known.themes.contains_key(*theme)) {
        problems.unknown(place, "themes", RecordKind::Theme, theme, known.themes.keys().map(String::as_str));
    }
    if !known.forms.contains_key(&event.form) {
        problems.unknown(place, "form", RecordKind::Form, &event.form, known.forms.keys().map(String::as_str));
    }
    for id in event.related.iter().filter(|id| edition.texts.event(id).is_none()) {
        problems.unknown(place, "related", RecordKind::Event, id, edition.texts.event_ids());
    }
    for list in entry.lists.iter().filter(|list| !lists(edition).any(|own| own == *list)) {
        // A list that no page shows is harmless; one whose name is close to a shown list's is mistyped. If the list
        // named by the page has no events at all, the page is reported.
        if nearest(list, lists(edition)).is_some_and(|meant| edition.texts.has_list(meant)) {
            problems.unknown(place, "lists", RecordKind::List, list, lists(edition));
        }
    }
    for lane in entry.lanes.iter().filter(|lane| !LANES.contains(&lane.as_str())) {
        problems.note_found(place, "lanes", lane, format!("`{lane}` is not one of {}", LANES.join(", ")));
    }
    let mut note = |field, message| problems.note(&place.file, place.line, field, message);
    if entry.timelines.is_empty() || entry.themes.is_empty() || entry.lanes.is_empty() {
        note("timelines", "an event needs a timeline, a theme and a lane".to_owned());
    }
    if !(1..=3).contains(&event.importance) {
        note("importance", "must be 1, 2 or 3".to_owned());
    }
    if event.end.is_some_and(|end| end < event.date) || event.later.iter().any(|moment| moment.date < event.date) {
        note("date", "must not be after `end` or a date in `later`".to_owned());
    }
}

/// The lists of events shown on pages.
fn lists(edition: &Edition) -> impl Iterator<Item = &str> {
    edition.texts.drafts.values().flat_map(Draft::lists)
}
