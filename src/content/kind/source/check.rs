//! The rules for every record that names sources.

use std::collections::BTreeSet;

use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::library::Library;
use crate::content::location::Location;

/// The sources in one list exist, we have read them, and each is named once: what it supports is in one place.
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
            problems.note_found(
                place,
                field,
                id,
                format!("`{id}` is named twice: name it once with everything it supports"),
            );
        }
    }
}

/// A source named by a record exists, and we have read it.
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
