//! The rule that every record which names a source obeys.

use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::library::Library;
use crate::content::location::Location;

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
