//! Reads the events.

use toml::Spanned;

use super::record::{EventRecord, MomentRecord};
use crate::content::Problems;
use crate::content::fields::{blocks, line};
use crate::content::kind::source::record::CitationRecord;
use crate::content::library::EventEntry;
use crate::content::location::Located;
use crate::content::reader::File;
use crate::model::{Event, Moment};

/// Reads the events of a file.
pub fn events(file: &File, problems: &mut Problems) -> Vec<Located<EventEntry>> {
    let records: Vec<EventRecord> = file.records("event", problems);
    records.into_iter().map(|record| event(file, record, problems)).collect()
}

fn event(file: &File, record: EventRecord, problems: &mut Problems) -> Located<EventEntry> {
    let place = file.place(&record.id);
    let later = record.later.into_iter().map(|MomentRecord { date, phase }| Moment { date: *date, phase });
    let event = Event {
        date: *record.date,
        end: record.end.map(|end| *end),
        circa: record.circa,
        phase: record.phase,
        later: later.collect(),
        importance: record.importance,
        bears_on: Vec::new(),
        bears_on_sentences: Vec::new(),
        related: record.related.into_iter().map(Spanned::into_inner).collect(),
        id: record.id.into_inner(),
        kind: record.kind,
        sentences: record.sentences.into_iter().map(Spanned::into_inner).collect(),
        title: record.title,
        summary: blocks(file, &record.summary, problems),
        why: record.why.map(|words| line(file, &words, problems)),
        dispute: record.dispute.map(|words| line(file, &words, problems)),
        form: record.form,
        actors: record.actors,
        step: record.step.into_inner(),
        citations: record.sources.iter().map(CitationRecord::citation).collect(),
        turn: record.turn,
        label: record.label,
    };
    let EventRecord { lists, timelines, lanes, themes, .. } = record;
    Located { place, value: EventEntry { event, lists, timelines, lanes, themes } }
}
