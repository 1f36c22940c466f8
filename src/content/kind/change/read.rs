//! Reads the changes.

use super::record::ChangeRecord;
use crate::content::Problems;
use crate::content::location::Located;
use crate::content::reader::File;

/// Reads the changes; problems are reported.
pub fn changes(file: &File, problems: &mut Problems) -> Vec<Located<ChangeRecord>> {
    let records: Vec<ChangeRecord> = file.records("change", problems);
    let placed = records.into_iter().map(|value| {
        let place = file.place(&value.id);
        Located { place, value }
    });
    placed.collect()
}
