//! The tables for dataset search engines: one schema.org `Dataset`, with the files of each table.

use serde_json::{Value, json};

use super::citation::CONTRIBUTORS;
use super::licences::licences;
use super::offered::{address, entries, file_name};
use crate::model::{DatasetEntry, Generated, Page, Reuse, Site, words_of_line};

/// The data set that a page offers, if any.
pub fn record(site: &Site, page: &Page) -> Option<Value> {
    page.generated().find(|own| matches!(own, Generated::DataPackage(_)))?;
    let reference = site.page(page.id())?;
    let tables: Vec<Value> = entries(page).map(|entry| table(site, page, entry)).collect();
    let mut record = whole(site, &reference.title, &reference.description, &[Reuse::CcBy]);
    record["url"] = json!(address(site, page));
    record["hasPart"] = json!(tables);
    Some(record)
}

fn table(site: &Site, page: &Page, entry: &DatasetEntry) -> Value {
    let mut record = whole(site, &entry.title, &words_of_line(&entry.about), &entry.terms);
    let name = entry.dataset.name();
    record["url"] = json!(format!("{}#{name}", address(site, page)));
    let columns: Vec<&str> = entry.columns.iter().map(|own| own.name.as_str()).collect();
    record["variableMeasured"] = json!(columns);
    let file = |ending: &str, format: &str| {
        let address = format!("{}{}", address(site, page), file_name(entry.dataset, ending));
        json!({ "@type": "DataDownload", "encodingFormat": format, "contentUrl": address })
    };
    record["distribution"] = json!([file("csv", "text/csv"), file("json", "application/json")]);
    record
}

/// What the whole and its parts have in common.
fn whole(site: &Site, title: &str, about: &str, terms: &[Reuse]) -> Value {
    let named = licences(terms);
    let licences: Vec<&Value> = named.iter().filter_map(|licence| licence.get("path")).collect();
    json!({
        "@type": "Dataset",
        "name": format!("{}: {title}", site.messages.site_title()),
        "description": about,
        "license": licences,
        "creator": { "@type": "Organization", "name": CONTRIBUTORS },
        "isAccessibleForFree": true,
        "version": site.version,
        "dateModified": site.version,
    })
}
