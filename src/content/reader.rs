//! Files of the content folder, with offsets mapped to lines.

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::folder::Folder;
use super::kind::RecordKind;
use super::location::Location;
use super::spelling::nearest;
use super::{Problems, encoding, toml_errors};

/// A file that was read.
pub struct File {
    /// Its path relative to the content folder, with `/`.
    pub name: String,
    /// Its text, with LF line endings.
    pub text: String,
    /// The kind of record it holds, if others refer to them.
    pub kind: Option<RecordKind>,
    /// The byte offsets of its line ends.
    ends: Vec<usize>,
}

impl File {
    /// A file with this text.
    pub fn new(name: &str, text: String, kind: Option<RecordKind>) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at).collect();
        Self { name: name.to_owned(), text, kind, ends }
    }

    /// The line of a byte offset, from 1.
    pub fn line(&self, offset: usize) -> usize {
        1 + self.ends.partition_point(|end| *end < offset)
    }

    /// The location of a value in the file.
    pub fn place<T>(&self, value: &Spanned<T>) -> Location {
        Location { file: self.name.clone(), line: self.line(value.span().start) }
    }

    /// Parses the file as TOML; problems are reported.
    pub fn toml<T: DeserializeOwned>(&self, problems: &mut Problems) -> Option<T> {
        self.toml_part(0..self.text.len(), problems)
    }

    /// Parses a part of the file as TOML; problems are reported.
    pub fn toml_part<T: DeserializeOwned>(&self, part: Range<usize>, problems: &mut Problems) -> Option<T> {
        match toml::from_str(&self.text[part.clone()]) {
            Ok(value) => Some(value),
            Err(error) => {
                self.refuse(part.start, part.start, &error, problems);
                None
            }
        }
    }

    /// Parses a file that holds only `[[name]]` records, each separately: a mistake costs one record.
    pub fn records<T: DeserializeOwned>(&self, name: &str, problems: &mut Problems) -> Vec<T> {
        let table = match DeTable::parse(&self.text) {
            Ok(table) => table.into_inner(),
            Err(error) => {
                self.refuse(0, 0, &error, problems);
                return Vec::new();
            }
        };
        let mut records = Vec::new();
        for (key, value) in table {
            let span = key.span();
            match value.into_inner() {
                DeValue::Array(list) if key.get_ref() == name => {
                    records.extend(list.into_iter().filter_map(|record| self.record(record, problems)));
                }
                _ => {
                    let message =
                        format!("`{}` does not belong here; each record begins with [[{name}]]", key.get_ref());
                    self.lose(self.line(span.start), key.get_ref(), message, problems);
                }
            }
        }
        records
    }

    fn record<T: DeserializeOwned>(&self, record: Spanned<DeValue<'_>>, problems: &mut Problems) -> Option<T> {
        let start = record.span().start;
        match T::deserialize(ValueDeserializer::from(record)) {
            Ok(value) => Some(value),
            Err(error) => {
                self.refuse(0, start, &error, problems);
                None
            }
        }
    }

    /// Reports what TOML or the record's fields rejected, parsed from `base` on; `record` is where the record starts.
    fn refuse(&self, base: usize, record: usize, error: &toml::de::Error, problems: &mut Problems) {
        let refused = toml_errors::refused(&self.text, base, record, error);
        self.lose(self.line(refused.offset), &refused.field, refused.message, problems);
    }

    /// Reports a problem because of which part of the file cannot be read.
    pub fn lose(&self, line: usize, field: &str, message: impl Into<String>, problems: &mut Problems) {
        problems.note(&self.name, line, field, message);
        self.kind.into_iter().for_each(|kind| problems.unread(kind));
    }
}

/// Every file with this extension directly in a folder, sorted by name; none if the folder is missing.
pub fn files(folder: &Folder, path: &str, ending: &str, kind: RecordKind, problems: &mut Problems) -> Vec<File> {
    let names = folder.files(path).into_iter().filter(|name| name.ends_with(ending) && !name.starts_with('.'));
    names.filter_map(|name| file(folder, &format!("{path}/{name}"), Some(kind), problems)).collect()
}

/// One file; reports if it cannot be read.
pub fn file(folder: &Folder, name: &str, kind: Option<RecordKind>, problems: &mut Problems) -> Option<File> {
    let lost = match folder.read(name).map(|bytes| encoding::text(&bytes)) {
        Ok(Ok(text)) => return Some(File::new(name, text, kind)),
        Ok(Err(problem)) => (problem.line, problem.message),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let (path, own) = name.rsplit_once('/').unwrap_or(("", name));
            let beside = folder.files(path);
            let meant = nearest(own, beside.iter().map(String::as_str));
            (0, format!("is not there{}", meant.map(|meant| format!("; the nearest is `{meant}`")).unwrap_or_default()))
        }
        Err(error) => (0, format!("can't be read: {error}")),
    };
    problems.note(name, lost.0, "file", lost.1);
    kind.into_iter().for_each(|kind| problems.unread(kind));
    None
}
