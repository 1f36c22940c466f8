//! The rules that every record which names sources obeys.

use std::collections::BTreeSet;

use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::library::Library;
use crate::content::location::Location;

/// The sources of one list are sources that we read, each named once: what it supports stands in one place.
pub fn check_sources<'a>(
    library: &Library,
    place: &Location,
    field: &str,
    ids: impl IntoIterator<Item = &'a str>,
    problems: &mut Problems,
) {
    let mut named = BTreeSet::new();
    for id in ids {
        if named.insert(id) {
            check_source(library, place, field, id, problems);
        } else {
            problems.note_found(place, field, id, format!("`{id}` is named twice: write all that it supports once"));
        }
    }
}

/// A source that a record names is one, and we read it.
pub fn check_source(library: &Library, place: &Location, field: &str, id: &str, problems: &mut Problems) {
    match library.sources.get(id) {
        None => {
            problems.unknown(place, field, RecordKind::Source, id, library.sources.keys().map(String::as_str));
        }
        Some(entry) if !entry.value.seen => {
            problems.note_found(place, field, id, format!("`{id}` is a source that we have not read (seen = false)"));
        }
        Some(_) => {}
    }
}
