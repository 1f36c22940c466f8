//! Completes the description of a table with facts about its content.

use super::record::DatasetRecord;
use crate::content::datasets::{self, Table};
use crate::content::library::{Edition, Library};
use crate::model::{ColumnEntry, Dataset, DatasetEntry};

/// The table as shown on its page, before its files are written; `None` if there is no such table.
pub fn entry(library: &Library, edition: &Edition, record: &DatasetRecord) -> Option<DatasetEntry> {
    let dataset = Dataset::named(&record.name)?;
    let Table { rows, terms, left_out, .. } = datasets::table(library, edition, dataset);
    let column =
        |own: &super::record::ColumnRecord| ColumnEntry { name: own.name.clone(), meaning: own.meaning.clone() };
    Some(DatasetEntry {
        dataset,
        title: record.title.clone(),
        about: record.about.clone(),
        columns: record.columns.iter().map(|own| column(&own.value)).collect(),
        row_count: rows.len(),
        terms,
        left_out,
        files: Vec::new(),
    })
}
