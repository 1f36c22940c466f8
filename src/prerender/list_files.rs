//! All claims and all sources as files: CSV with its description, JSON, and their sources for citation managers. Once
//! alive, the pages write them from what is shown.

use super::about_table::{self, AboutTable};
use super::licence::table_licence;
use crate::claims::{self, ClaimFiles};
use crate::export::FileColumn;
use crate::model::{ClaimList, Lookup, Site, SourceList};
use crate::sources::{self, SourceFiles};
use crate::view::list_files::{ListFile, ListWriter, Taken};

/// File extension and text of each file of a list.
pub type Files = Vec<(&'static str, String)>;

pub fn of_claims(site: &Site, page: &Lookup, list: &ClaimList) -> Files {
    files::<ClaimFiles>(site, page, list, list.claims.len(), claims::columns(&site.messages))
}

pub fn of_sources(site: &Site, page: &Lookup, list: &SourceList) -> Files {
    files::<SourceFiles>(site, page, list, list.sources.len(), sources::columns(&site.messages))
}

/// The files of a list with this many records.
fn files<F: ListWriter>(site: &Site, page: &Lookup, list: &F::List, total: usize, columns: Vec<FileColumn>) -> Files {
    let all: Vec<usize> = (0..total).collect();
    let taken = Taken { site, list, found: &all, origin: &site.origin };
    let write = F::code().writer();
    let mut files: Files = ListFile::ALL.into_iter().map(|file| (file.ending(), write(file, &taken))).collect();
    files.push((about_table::ENDING, about(F::LIST, columns, page, site)));
    files
}

/// The description of a list's table.
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
