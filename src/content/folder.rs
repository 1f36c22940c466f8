//! The content folder, with optional in-memory changes.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::{fs, io};

use super::kept::Kept;

/// The content folder. Names are relative to it, with `/`.
#[derive(Clone, Debug)]
pub struct Folder {
    root: PathBuf,
    /// Files that replace those on disk; `None` is a file removed.
    changes: BTreeMap<String, Option<Vec<u8>>>,
    /// What was read of what is not changed.
    kept: Option<Kept>,
}

impl Folder {
    /// The folder as it is on disk.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned(), changes: BTreeMap::new(), kept: None }
    }

    /// The same folder, of which what is read once is not read again. Its copies keep with it, whatever each changes; on
    /// disk nothing may change any more.
    #[must_use]
    pub fn keeping(self) -> Self {
        Self { kept: Some(Kept::default()), ..self }
    }

    /// Where is kept what was read of these files and folders; nothing where one is changed, or nothing is kept.
    pub fn kept(&self, names: &[&str]) -> Option<&Kept> {
        let is_of = |changed: &str, name: &str| {
            changed.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let is_changed = self.changes.keys().any(|changed| names.iter().any(|name| is_of(changed, name)));
        self.kept.as_ref().filter(|_| !is_changed)
    }

    /// The same folder with a file of these bytes.
    #[must_use]
    pub fn with(mut self, name: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.changes.insert(name.to_owned(), Some(bytes.into()));
        self
    }

    /// The same folder without a file.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.changes.insert(name.to_owned(), None);
        self
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        match self.changes.get(name) {
            Some(Some(bytes)) => Ok(bytes.clone()),
            Some(None) => Err(Error::from(ErrorKind::NotFound)),
            None => fs::read(self.root.join(name)),
        }
    }

    /// Whether a file exists.
    pub fn holds(&self, name: &str) -> bool {
        match self.changes.get(name) {
            Some(change) => change.is_some(),
            None => self.root.join(name).is_file(),
        }
    }

    /// Names of the files directly in a folder, sorted; none if the folder is missing. The root is the empty name.
    pub fn files(&self, folder: &str) -> BTreeSet<String> {
        let mut names = self.entries(folder, Path::is_file);
        for (name, change) in &self.changes {
            let (own, file) = name.rsplit_once('/').unwrap_or(("", name));
            if own == folder {
                if change.is_some() {
                    names.insert(file.to_owned())
                } else {
                    names.remove(file)
                };
            }
        }
        names
    }

    /// Names of the folders directly in a folder, sorted.
    pub fn folders(&self, folder: &str) -> BTreeSet<String> {
        let mut names = self.entries(folder, Path::is_dir);
        let changed = self.changes.iter().filter(|(_, change)| change.is_some());
        names.extend(changed.filter_map(|(name, _)| {
            let below = if folder.is_empty() { name } else { name.strip_prefix(folder)?.strip_prefix('/')? };
            Some(below.split_once('/')?.0.to_owned())
        }));
        names
    }

    fn entries(&self, folder: &str, is_wanted: fn(&Path) -> bool) -> BTreeSet<String> {
        let entries = fs::read_dir(self.root.join(folder)).into_iter().flatten().filter_map(Result::ok);
        let wanted = entries.filter(|entry| is_wanted(&entry.path()));
        wanted.filter_map(|entry| entry.file_name().into_string().ok()).collect()
    }
}
