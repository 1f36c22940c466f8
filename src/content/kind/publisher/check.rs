//! Checks that the country and kind of every publisher cited is known.

use std::collections::BTreeSet;

use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::library::Library;

/// Every source has a known publisher, and every publisher a source.
pub fn check(library: &Library, problems: &mut Problems) {
    let mut used = BTreeSet::new();
    for source in library.sources.values() {
        let name = source.value.source.publisher.as_str();
        used.insert(name);
        if !library.publishers.contains_key(name) {
            let known = library.publishers.keys().map(String::as_str);
            problems.unknown(&source.place, "publisher", RecordKind::Publisher, name, known);
        }
    }
    if problems.count() > 0 {
        return;
    }
    for (name, placed) in library.publishers.iter().filter(|(name, _)| !used.contains(name.as_str())) {
        let message = format!("no source is from `{name}`: remove the record");
        problems.note(&placed.place.file, placed.place.line, "name", message);
    }
}
