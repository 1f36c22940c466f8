//! Who publishes what the site cites: the country and the kind of each publisher.

use std::collections::{BTreeMap, BTreeSet};

use super::Problems;
use super::library::Library;
use super::place::{Place, Placed};
use super::publisher_records::PublisherRecord;
use super::reader::File;
use super::record_kind::RecordKind;

/// Reads the publishers, by name.
pub fn records(file: &File, problems: &mut Problems) -> BTreeMap<String, Placed<PublisherRecord>> {
    let mut publishers: BTreeMap<String, Placed<PublisherRecord>> = BTreeMap::new();
    let records: Vec<PublisherRecord> = file.records("publisher", problems);
    for value in records {
        let place = Place { file: file.name.clone(), line: file.line(value.name.span().start) };
        let name = value.name.get_ref().clone();
        if let Some(other) = publishers.get(&name) {
            let message = format!("`{name}` stands in line {} already", other.place.line);
            problems.note(&place.file, place.line, "name", message);
        }
        publishers.insert(name, Placed { place, value });
    }
    publishers
}

/// Every source has a publisher that is known, and every publisher a source.
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
        let message = format!("no source is of `{name}`: take the record away");
        problems.note(&placed.place.file, placed.place.line, "name", message);
    }
}
