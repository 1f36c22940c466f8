//! Reads the strips of key numbers: an editor names a cell and says what it counts.

use super::record::{EntryRecord, StripRecord};
use crate::content::Problems;
use crate::content::location::{Located, Location};
use crate::content::outline::{RawBlock, Text};

/// Reads a block; `None` without an id.
pub fn read(file: &str, raw: &RawBlock, problems: &mut Problems) -> Option<StripRecord> {
    let Some(id) = raw.title.split(' ').next().filter(|id| !id.is_empty()) else {
        problems.note(file, raw.line, "numbers", "a strip of key numbers needs an id");
        return None;
    };
    let lines = raw.lines.iter().filter(|own| !own.text.trim().is_empty());
    let entries = lines.filter_map(|Text { line, text }| {
        let read = entry(text);
        if read.is_none() {
            let message =
                format!("found `{text}`; write `figure:row.column | what it counts`, or `…column@measure | …`");
            problems.note(file, *line, "numbers", message);
        }
        Some(Located { place: Location { file: file.to_owned(), line: *line }, value: read? })
    });
    Some(StripRecord { id: id.to_owned(), entries: entries.collect() })
}

fn entry(text: &str) -> Option<EntryRecord> {
    let (reference, label) = text.split_once('|')?;
    let (figure, cell) = reference.trim().split_once(':')?;
    let (row, column) = cell.split_once('.')?;
    let (column, measure) = column.split_once('@').map_or((column, None), |(c, m)| (c, Some(m.to_owned())));
    Some(EntryRecord {
        figure: figure.to_owned(),
        row: row.to_owned(),
        column: column.to_owned(),
        measure,
        label: label.trim().to_owned(),
    })
}
