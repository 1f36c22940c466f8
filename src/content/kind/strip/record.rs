//! A strip of key numbers as written.

use crate::content::location::Located;

/// A strip as written.
#[derive(Clone, Debug)]
pub struct StripRecord {
    pub id: String,
    /// Its numbers.
    pub entries: Vec<Located<EntryRecord>>,
}

/// A number as written: `rd-spending:2020.india@share | what it counts`.
#[derive(Clone, Debug)]
pub struct EntryRecord {
    pub figure: String,
    pub row: String,
    pub column: String,
    /// The measure; `None` means the first one.
    pub measure: Option<String>,
    /// What it counts.
    pub label: String,
}

impl EntryRecord {
    /// The number's cell, as written in addresses.
    pub fn place(&self) -> String {
        let parts = [&self.figure, &self.row, &self.column].into_iter().chain(&self.measure);
        parts.map(String::as_str).collect::<Vec<_>>().join(".")
    }
}
