//! All tables in one description: a data package (Data Package 2.0), which lets programs find, check and load them.

use serde_json::{Value, json};

use super::licences::licences;
use super::offered::{NamedFile, address, entries};
use super::table::DatasetFiles;
use crate::model::{DatasetEntry, Page, Reuse, Site, words_of_line};
use crate::prerender::Failure;

/// Its file name, which programs look for.
const NAME: &str = "datapackage.json";
/// The package's identifier: lower-case words with hyphens.
const PACKAGE: &str = "ai-partnership-explainer";

/// The file.
///
/// # Errors
/// Values that cannot be serialised as JSON.
pub fn file(site: &Site, page: &Page, tables: &[DatasetFiles]) -> Result<NamedFile, Failure> {
    let reference = site.page(page.id());
    let resources: Vec<Value> = entries(page).zip(tables).flat_map(|(entry, files)| resources(entry, files)).collect();
    let mut package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": PACKAGE,
        "title": format!("{}: {}", site.messages.site_title(), reference.map(|own| &*own.title).unwrap_or_default()),
        "description": reference.map(|own| &own.description),
        "version": site.version,
        "created": format!("{}T00:00:00Z", site.version),
        "licenses": licences(&[Reuse::CcBy]),
        "resources": resources,
    });
    if !site.origin.is_empty() {
        package["homepage"] = json!(address(site, page));
    }
    Ok(NamedFile { name: NAME.to_owned(), text: serde_json::to_string_pretty(&package)? })
}

/// A table as CSV, with the schema of its columns, and as JSON.
fn resources(entry: &DatasetEntry, files: &DatasetFiles) -> [Value; 2] {
    let name = entry.dataset.name();
    let csv = json!({
        "name": name,
        "type": "table",
        "title": entry.title,
        "description": words_of_line(&entry.about),
        "path": files.csv.name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": files.csv.text.len(),
        "licenses": licences(&entry.terms),
        "schema": files.fields,
    });
    let json = json!({
        "name": format!("{name}-json"),
        "title": entry.title,
        "path": files.json.name,
        "format": "json",
        "mediatype": "application/json",
        "encoding": "utf-8",
        "bytes": files.json.text.len(),
        "licenses": licences(&entry.terms),
    });
    [csv, json]
}
