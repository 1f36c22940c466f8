//! The index as it travels to readers.

use serde::{Deserialize, Serialize};

use super::words::folded;
use crate::model::IndexEntry;

/// All that can be looked for, in the order of groups.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SearchData {
    pub entries: Vec<SearchEntry>,
}

/// Something that can be looked for, as it is compared.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SearchEntry {
    pub entry: IndexEntry,
    /// Its title and its detail folded, where more than the case of Latin letters changes.
    folded: [Option<String>; 2],
}

impl SearchData {
    /// The index of some entries.
    pub fn of(entries: Vec<IndexEntry>) -> Self {
        let unlike = |text: &str| Some(folded(text)).filter(|folded| *folded != text.to_ascii_lowercase());
        let entries = entries.into_iter().map(|entry| {
            let folded = [unlike(&entry.title), unlike(&entry.detail)];
            SearchEntry { entry, folded }
        });
        Self { entries: entries.collect() }
    }
}

impl SearchEntry {
    /// Its title as it is compared.
    pub fn title(&self) -> &str {
        self.folded[0].as_deref().unwrap_or(&self.entry.title)
    }

    /// Its detail as it is compared.
    pub fn detail(&self) -> &str {
        self.folded[1].as_deref().unwrap_or(&self.entry.detail)
    }
}
