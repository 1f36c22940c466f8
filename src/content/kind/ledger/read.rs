//! Reads the rows of the ledger.

use super::record::CommitmentRecord;
use crate::content::Problems;
use crate::content::location::Located;
use crate::content::reader::File;

/// Reads the rows; problems are reported.
pub fn rows(file: &File, problems: &mut Problems) -> Vec<Located<CommitmentRecord>> {
    let rows: Vec<CommitmentRecord> = file.records("commitment", problems);
    let placed = rows.into_iter().map(|value| {
        let place = file.place(&value.id);
        Located { place, value }
    });
    placed.collect()
}
