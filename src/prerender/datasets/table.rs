//! A table as files: the same rows as CSV and JSON, and a description of each.

use super::offered::{self, NamedFile, file_name};
use super::schema;
use crate::content::datasets::{Cell, Place, Table};
use crate::export::{Content, Csv, FileColumn, array, json_text, object};
use crate::format::terms;
use crate::model::{Dataset, DatasetEntry, Page, Site, words_of_line};
use crate::prerender::Failure;
use crate::prerender::about_table::{self, AboutTable, separator};

/// The files of a table.
pub struct DatasetFiles {
    pub dataset: Dataset,
    pub csv: NamedFile,
    pub json: NamedFile,
    /// The description of the CSV, in the W3C's vocabulary.
    about: NamedFile,
    /// The schema of the JSON.
    schema: NamedFile,
    /// The schema of the CSV, for data packages.
    pub fields: serde_json::Value,
}

impl DatasetFiles {
    /// Writes a table as described on its page.
    ///
    /// # Errors
    /// Values that cannot be serialised as JSON.
    pub fn write(site: &Site, page: &Page, entry: &DatasetEntry, table: &Table) -> Result<Self, Failure> {
        let dataset = entry.dataset;
        let named = |ending: &str, text: String| NamedFile { name: file_name(dataset, ending), text };
        let csv = named("csv", csv(site, table));
        let about = named(about_table::ENDING, about(site, page, entry, table, &csv.name));
        let schema = named("schema.json", serde_json::to_string_pretty(&schema::json(site, page, entry, table))?);
        Ok(Self {
            dataset,
            csv,
            json: named("json", json(site, table)),
            about,
            schema,
            fields: schema::fields(entry, table),
        })
    }

    pub fn all(&self) -> impl Iterator<Item = &NamedFile> {
        [&self.csv, &self.about, &self.json, &self.schema].into_iter()
    }
}

/// The rows as CSV.
fn csv(site: &Site, table: &Table) -> String {
    let parted = |items: &[String]| items.join(separator(Content::Items).unwrap_or_default());
    let written = |cell: &Cell| match cell {
        Cell::Nothing => String::new(),
        Cell::Words(own) => own.clone(),
        Cell::List(own) => parted(own),
        Cell::Number(own) => own.to_string(),
        Cell::Count(own) => own.to_string(),
        Cell::Flag(own) => own.to_string(),
        Cell::Place(own) => address(site, own),
        Cell::Places(own) => parted(&own.iter().map(|own| address(site, own)).collect::<Vec<_>>()),
    };
    let mut file = Csv::default();
    file.row(&table.columns.iter().map(|column| column.name).collect::<Vec<_>>());
    for row in &table.rows {
        file.row(&row.iter().map(written).collect::<Vec<_>>());
    }
    file.text()
}

/// The rows as JSON, one object per line.
fn json(site: &Site, table: &Table) -> String {
    let texts = |items: Vec<String>| array(items.iter().map(|own| json_text(own)));
    let written = |cell: &Cell| match cell {
        Cell::Nothing => "null".to_owned(),
        Cell::Words(own) => json_text(own),
        Cell::List(own) => texts(own.clone()),
        // Decimal text is a valid JSON number, and keeps trailing zeros.
        Cell::Number(own) => own.to_string(),
        Cell::Count(own) => own.to_string(),
        Cell::Flag(own) => own.to_string(),
        Cell::Place(own) => json_text(&address(site, own)),
        Cell::Places(own) => texts(own.iter().map(|own| address(site, own)).collect()),
    };
    let rows = table.rows.iter().map(|row| {
        let fields: Vec<(&str, String)> =
            table.columns.iter().zip(row).map(|(column, cell)| (column.name, written(cell))).collect();
        object(&fields)
    });
    format!("[\n{}\n]\n", rows.collect::<Vec<_>>().join(",\n"))
}

/// The address of a place, absolute if the site's own is known.
fn address(site: &Site, place: &Place) -> String {
    let anchor = place.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
    format!("{}{}{anchor}", site.origin, site.path(&place.page))
}

fn about(site: &Site, page: &Page, entry: &DatasetEntry, table: &Table, file: &str) -> String {
    let (about, licence) = (words_of_line(&entry.about), terms(&entry.terms, &site.messages));
    let about = AboutTable {
        file,
        language: &page.lookup.language,
        title: &entry.title,
        description: vec![&about],
        address: &offered::address(site, page),
        sources: Vec::new(),
        licence: &licence,
        version: &site.version,
        notes: entry.columns.iter().map(|own| format!("{}: {}", own.name, words_of_line(&own.meaning))).collect(),
        columns: table
            .columns
            .iter()
            .map(|column| FileColumn { head: column.name.to_owned(), content: column.content })
            .collect(),
    };
    about.write()
}
