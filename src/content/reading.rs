//! The state of reading the content folder: the folder, the sentences that words about the brief may name, and the
//! problems.

use serde::de::DeserializeOwned;

use super::folder::Folder;
use super::kind::RecordKind;
use super::reader::{self, File};
use super::{Problems, attribution};

/// The folder being read.
pub struct Reading<'a> {
    pub folder: &'a Folder,
    /// Ids of the abstract's sentences.
    pub sentences: &'a [String],
    /// The problems found.
    pub problems: &'a mut Problems,
}

impl Reading<'_> {
    /// A TOML file without prose.
    pub fn toml<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        reader::file(self.folder, name, None, self.problems)?.toml(self.problems)
    }

    /// A file of prose, whose words about the brief are checked against the abstract's sentences.
    pub fn file(&mut self, name: &str, kind: Option<RecordKind>) -> Option<File> {
        let file = reader::file(self.folder, name, kind, self.problems)?;
        attribution::check_toml(&file, 0..file.text.len(), self.sentences, self.problems);
        Some(file)
    }

    /// The TOML files of a folder, each read with [`Self::file`].
    pub fn files(&mut self, folder: &str, kind: RecordKind) -> Vec<File> {
        let files = reader::files(self.folder, folder, ".toml", kind, self.problems);
        for file in &files {
            attribution::check_toml(file, 0..file.text.len(), self.sentences, self.problems);
        }
        files
    }

    /// The result of reading a file or folder: read once if the folder caches results and neither the file nor anything it
    /// rests on is changed. Results read along with a problem are not cached, because the problem would not be reported
    /// again.
    pub fn once<T>(&mut self, name: &str, rests_on: &[&str], read: impl FnOnce(&mut Self) -> T) -> T
    where
        T: Clone + Send + Sync + 'static,
    {
        // All prose rests on the names of the abstract's sentences.
        let names = [rests_on, &[name, "brief.toml"]].concat();
        let Some(kept) = self.folder.kept(&names) else { return read(self) };
        if let Some(value) = kept.get(name) {
            return value;
        }
        let value = read(self);
        if self.problems.count() == 0 {
            kept.put(name, value.clone());
        }
        value
    }

    /// The result of a reading step; if it reports a problem, its file counts as read in part.
    pub fn whole<T>(&mut self, file: &File, kind: RecordKind, read: impl FnOnce(&mut Problems) -> T) -> T {
        let before = self.problems.count();
        let value = read(self.problems);
        if self.problems.count() > before {
            self.problems.read_in_part(&file.name, kind);
        }
        value
    }
}
