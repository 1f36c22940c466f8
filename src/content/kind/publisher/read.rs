//! Reads the publishers.

use std::collections::BTreeMap;

use super::record::PublisherRecord;
use crate::content::Problems;
use crate::content::location::Located;
use crate::content::reader::File;

/// Reads the publishers, by name.
pub fn publishers(file: &File, problems: &mut Problems) -> BTreeMap<String, Located<PublisherRecord>> {
    let mut publishers: BTreeMap<String, Located<PublisherRecord>> = BTreeMap::new();
    let records: Vec<PublisherRecord> = file.records("publisher", problems);
    for value in records {
        let place = file.place(&value.name);
        let name = value.name.get_ref().clone();
        // Sources of the publisher that was meant are not reported as well.
        if name.trim().is_empty() {
            file.lose(place.line, "name", "is empty", problems);
        } else if let Some(other) = publishers.get(&name) {
            file.lose(place.line, "name", format!("`{name}` is already in line {}", other.place.line), problems);
        }
        publishers.insert(name, Located { place, value });
    }
    publishers
}
