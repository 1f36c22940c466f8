//! The search index: as serialised for readers, and as searched.

use serde::{Deserialize, Serialize};

use super::words::folded;
use crate::model::{EntrySort, IndexEntry};

/// Separates the columns of the text.
const COLUMN: char = '\x0c';
/// Separates the lines of a column.
const LINE: char = '\n';
/// Added to the sort of an entry that is foreign.
const FOREIGN: u8 = 128;

/// Serialised entries, in the order of groups: stored by column, which compresses a tenth better than by entry, and
/// takes less code to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchData {
    /// Titles, details, anchors, and normalised titles and details where more than the case of Latin letters changes.
    text: String,
    sorts: Vec<u8>,
    pages: Vec<u16>,
}

/// Everything that can be found, in the order of groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    pub entries: Vec<SearchEntry>,
}

/// Something that can be found, in its normalised form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchEntry {
    pub entry: IndexEntry,
    /// Its title and its detail normalised; empty if they are compared as they are.
    folded: [String; 2],
}

impl SearchData {
    /// Serialises some entries.
    pub fn of(entries: &[IndexEntry]) -> Self {
        let unlike =
            |text: &str| Some(folded(text)).filter(|own| *own != text.to_ascii_lowercase()).unwrap_or_default();
        let column = |cell: &dyn Fn(&IndexEntry) -> String| entries.iter().map(cell).collect::<Vec<_>>().join("\n");
        let columns = [
            column(&|own| own.title.clone()),
            column(&|own| own.detail.clone()),
            column(&|own| own.anchor.clone()),
            column(&|own| unlike(&own.title)),
            column(&|own| unlike(&own.detail)),
        ];
        let sort = |own: &IndexEntry| own.sort as u8 + if own.is_foreign { FOREIGN } else { 0 };
        Self {
            text: columns.join(&COLUMN.to_string()),
            sorts: entries.iter().map(sort).collect(),
            pages: entries.iter().map(|own| own.page).collect(),
        }
    }

    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.sorts.is_empty()
    }

    /// Its entries, up to the first with an unknown sort.
    pub fn entries(&self) -> Vec<SearchEntry> {
        let mut columns: Vec<_> = self.text.split(COLUMN).map(|column| column.split(LINE)).collect();
        let rows = self.sorts.iter().zip(&self.pages).map_while(|(sort, page)| {
            let mut cells = columns.iter_mut().map(|column| column.next().unwrap_or_default().to_owned());
            let mut cell = || cells.next().unwrap_or_default();
            let entry = IndexEntry {
                title: cell(),
                detail: cell(),
                anchor: cell(),
                sort: *EntrySort::ALL.get(usize::from(sort % FOREIGN))?,
                page: *page,
                is_foreign: *sort >= FOREIGN,
            };
            Some(SearchEntry { entry, folded: [cell(), cell()] })
        });
        rows.collect()
    }
}

impl SearchEntry {
    /// Its title as compared.
    pub fn title(&self) -> &str {
        if self.folded[0].is_empty() { &self.entry.title } else { &self.folded[0] }
    }

    /// Its detail as compared.
    pub fn detail(&self) -> &str {
        if self.folded[1].is_empty() { &self.entry.detail } else { &self.folded[1] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_back_as_they_were_packed() {
        let entry = |title: &str, anchor: &str, sort| IndexEntry {
            sort,
            title: title.to_owned(),
            detail: String::new(),
            page: 3,
            anchor: anchor.to_owned(),
            is_foreign: anchor.is_empty(),
        };
        let entries = [entry("São", "", EntrySort::Step), entry("Chip", "chip", EntrySort::Source)];
        let read = SearchData::of(&entries).entries();
        assert_eq!(read.iter().map(|own| own.entry.clone()).collect::<Vec<_>>(), entries);
        assert_eq!((read[0].title(), read[1].title()), ("sao", "Chip"));
        assert!(SearchData::of(&[]).is_empty() && SearchData::default().entries().is_empty());
    }

    #[test]
    fn every_sort_has_its_place() {
        assert!(EntrySort::ALL.iter().enumerate().all(|(at, sort)| *sort as usize == at));
    }
}
