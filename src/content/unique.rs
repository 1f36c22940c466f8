//! Ids are words of an address, and each belongs to one record.

use std::collections::BTreeMap;

use super::Problems;
use super::id::is_id;
use super::kind::RecordKind;
use super::kind::page::record::{Draft, DraftItem};
use super::library::Edition;
use super::location::{Located, Location};

/// Adds a record by its id; of two with the same id the first is kept.
pub fn insert<T>(
    map: &mut BTreeMap<String, Located<T>>,
    kind: RecordKind,
    id: String,
    placed: Located<T>,
    problems: &mut Problems,
) {
    if !is_id(&id) {
        let message = format!("`{id}` must be lower-case words with hyphens");
        problems.note(&placed.place.file, placed.place.line, "id", message);
        problems.unread(kind);
    }
    if let Some(other) = map.get(&id) {
        let message = format!("`{id}` is already in {} line {}", other.place.file, other.place.line);
        problems.note(&placed.place.file, placed.place.line, "id", message);
        problems.unread(kind);
        return;
    }
    map.insert(id, placed);
}

/// Checks the ids that share a page's addresses: each occurs once on the whole site.
pub fn check(edition: &Edition, problems: &mut Problems) {
    let mut places: BTreeMap<&str, &Location> = BTreeMap::new();
    let statements = edition.texts.drafts.values().flat_map(Draft::statements);
    let events = edition.texts.events.iter().map(|e| (&e.place, e.value.event.id.as_str()));
    let rows = edition.texts.ledger.iter().map(|row| (&row.place, row.value.id.get_ref().as_str()));
    let questions = edition.texts.questions.values().flatten();
    let questions = questions.map(|own| (&own.place, own.value.id.get_ref().as_str()));
    let statements = statements.map(|(place, s)| (place, s.id.as_str()));
    let figures = edition.texts.figures.values().map(|own| (&own.place, own.value.id.as_str()));
    let items = edition.texts.drafts.values().flat_map(Draft::items);
    let blocks = items.filter_map(|own| match &own.value {
        DraftItem::Block(block) => Some((&own.place, block.id()?)),
        _ => None,
    });
    let records = statements.chain(events).chain(rows);
    let pieces = questions.chain(blocks).chain(figures);
    for (place, id) in records.chain(pieces) {
        if let Some(other) = places.insert(id, place) {
            let message = format!("`{id}` is already in {} line {}", other.file, other.line);
            problems.note(&place.file, place.line, "id", message);
        } else if !is_id(id) {
            problems.note(&place.file, place.line, "id", format!("`{id}` must be lower-case words with hyphens"));
        } else {
            continue;
        }
        // References to it by its right id are not reported as missing.
        for kind in [RecordKind::Statement, RecordKind::Event, RecordKind::Commitment] {
            problems.unread(kind);
        }
    }
}
