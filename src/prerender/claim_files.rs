//! All claims as files: CSV with what describes it, and JSON. Alive, the page of claims makes them of what is shown.

use super::about_table::{self, AboutTable};
use super::licence::table_licence;
use crate::claims::{ClaimsTaken, columns, csv, json};
use crate::model::{CLAIMS, ClaimList, Lookup, Site};

/// Name ending and text of each file.
pub fn files(site: &Site, page: &Lookup, list: &ClaimList) -> [(&'static str, String); 3] {
    let all: Vec<usize> = (0..list.claims.len()).collect();
    let taken = ClaimsTaken { site, list, found: &all, origin: &site.origin };
    let about = AboutTable {
        file: &format!("{CLAIMS}.csv"),
        language: &site.language.tag,
        title: &page.question,
        description: Vec::new(),
        address: &format!("{}{}", site.origin, site.path(&page.id)),
        sources: Vec::new(),
        licence: &table_licence(site, &page.question),
        version: &site.version,
        notes: Vec::new(),
        columns: columns(&site.messages),
    };
    [("csv", csv(&taken)), (about_table::ENDING, about.write()), ("json", json(&taken))]
}
