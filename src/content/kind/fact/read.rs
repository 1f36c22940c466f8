//! Reads the numbers that prose refers to.

use std::collections::BTreeMap;

use super::record::FactRecord;
use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::library::FactEntry;
use crate::content::location::Located;
use crate::content::reader::File;
use crate::content::unique::insert;
use crate::model::Fact;

/// Reads the numbers of all files, by id.
pub fn facts(files: &[File], problems: &mut Problems) -> BTreeMap<String, Located<FactEntry>> {
    let mut facts = BTreeMap::new();
    for file in files {
        let records: Vec<FactRecord> = file.records("fact", problems);
        for FactRecord { id, value, unit, approx, sources, seen, .. } in records {
            let place = file.place(&id);
            let id = id.into_inner();
            let fact = Fact { id: id.clone(), value: *value, unit, approx };
            let placed = Located { place, value: FactEntry { fact, sources, seen } };
            insert(&mut facts, RecordKind::Fact, id, placed, problems);
        }
    }
    facts
}
