//! Files of the content folder, with places in them turned into lines.

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::Problems;

/// A file that was read.
pub struct File {
    /// Its path relative to the content folder, with `/`.
    pub name: String,
    /// Its text.
    pub text: String,
}

impl File {
    /// The line of a byte offset, from 1.
    pub fn line(&self, offset: usize) -> usize {
        1 + self.text[..offset.min(self.text.len())].matches('\n').count()
    }

    /// Reads the file as TOML; what does not fit is noted.
    pub fn toml<T: DeserializeOwned>(&self, problems: &mut Problems) -> Option<T> {
        self.toml_part(0..self.text.len(), problems)
    }

    /// Reads a part of the file as TOML; what does not fit is noted.
    pub fn toml_part<T: DeserializeOwned>(&self, part: Range<usize>, problems: &mut Problems) -> Option<T> {
        match toml::from_str(&self.text[part.clone()]) {
            Ok(value) => Some(value),
            Err(error) => {
                let offset = part.start + error.span().map_or(0, |span| span.start);
                problems.note(&self.name, self.line(offset), "TOML", error.message());
                None
            }
        }
    }
}

/// Every file with this ending directly in a folder, sorted by name; a missing folder holds none.
pub fn files(root: &Path, folder: &str, ending: &str, problems: &mut Problems) -> Vec<File> {
    let Ok(entries) = fs::read_dir(root.join(folder)) else {
        return Vec::new();
    };
    let names: BTreeMap<String, ()> = entries
        .filter_map(|entry| Some((entry.ok()?.file_name().into_string().ok()?, ())))
        .filter(|(name, ())| name.ends_with(ending))
        .collect();
    names.into_keys().filter_map(|name| file(root, &format!("{folder}/{name}"), problems)).collect()
}

/// One file; that it cannot be read is noted.
pub fn file(root: &Path, name: &str, problems: &mut Problems) -> Option<File> {
    match fs::read_to_string(root.join(name)) {
        Ok(text) => Some(File { name: name.to_owned(), text }),
        Err(error) => {
            problems.note(name, 0, "file", format!("cannot be read: {error}"));
            None
        }
    }
}

/// Whether a file is there.
pub fn exists(root: &Path, name: &str) -> bool {
    root.join(name).is_file()
}
