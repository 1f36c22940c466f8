//! All claims and all sources as files: CSV with what describes it, and JSON. Alive, their pages make them of what is shown.

use super::about_table::{self, AboutTable};
use super::licence::table_licence;
use crate::claims::{self, ClaimsTaken};
use crate::export::FileColumn;
use crate::model::{CLAIMS, ClaimList, Lookup, SOURCES, Site, SourceList};
use crate::sources::{self, SourcesTaken};

/// Name ending and text of each file of a list.
pub type Files = [(&'static str, String); 3];

pub fn of_claims(site: &Site, page: &Lookup, list: &ClaimList) -> Files {
    let all: Vec<usize> = (0..list.claims.len()).collect();
    let taken = ClaimsTaken { site, list, found: &all, origin: &site.origin };
    let about = about(CLAIMS, claims::columns(&site.messages), page, site);
    [("csv", claims::csv(&taken)), (about_table::ENDING, about), ("json", claims::json(&taken))]
}

pub fn of_sources(site: &Site, page: &Lookup, list: &SourceList) -> Files {
    let all: Vec<usize> = (0..list.sources.len()).collect();
    let taken = SourcesTaken { site, list, found: &all, origin: &site.origin };
    let about = about(SOURCES, sources::columns(&site.messages), page, site);
    [("csv", sources::csv(&taken)), (about_table::ENDING, about), ("json", sources::json(&taken))]
}

/// What the table of a list is.
fn about(list: &str, columns: Vec<FileColumn>, page: &Lookup, site: &Site) -> String {
    let about = AboutTable {
        file: &format!("{list}.csv"),
        language: &site.language.tag,
        title: &page.question,
        description: Vec::new(),
        address: &format!("{}{}", site.origin, site.path(&page.id)),
        sources: Vec::new(),
        licence: &table_licence(site, &page.question),
        version: &site.version,
        notes: Vec::new(),
        columns,
    };
    about.write()
}
