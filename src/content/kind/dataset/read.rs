//! Reads an editor's description of a table: what a row is, then a line for each column.

use super::record::{ColumnRecord, DatasetRecord};
use crate::content::location::{Located, Location};
use crate::content::outline::{RawBlock, Text};
use crate::content::{Problems, markdown};

/// Reads a block.
pub fn read(file: &str, raw: &RawBlock, problems: &mut Problems) -> DatasetRecord {
    let lines = raw.lines.iter().filter(|own| !own.text.trim().is_empty());
    let (columns, about): (Vec<&Text>, Vec<&Text>) = lines.partition(|own| own.text.contains('|'));
    let column = |Text { line, text }: &Text, problems: &mut Problems| {
        let (name, meaning) = text.split_once('|').unwrap_or_default();
        let meaning = markdown::line(meaning.trim(), file, *line, problems);
        let value = ColumnRecord { name: name.trim().to_owned(), meaning };
        Located { place: Location { file: file.to_owned(), line: *line }, value }
    };
    let columns = columns.into_iter().map(|own| column(own, problems)).collect();
    let words = about.iter().map(|own| own.text.as_str()).collect::<Vec<_>>().join("\n");
    let first = about.first().map_or(raw.line, |own| own.line);
    let about = markdown::line(&words, file, first, problems);
    let (name, title) = raw.title.split_once(' ').unwrap_or((&raw.title, ""));
    DatasetRecord { name: name.to_owned(), title: title.to_owned(), about, columns }
}
