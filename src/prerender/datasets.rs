//! Open data as files, next to the page that describes it: each table as CSV and JSON with a description of both, then
//! one description of all tables, and a citation file.

mod citation;
mod licences;
mod offered;
mod package;
mod record;
mod schema;
mod table;

use self::offered::{NamedFile, entries};
pub use self::record::record;
use self::table::DatasetFiles;
use super::Failure;
use crate::content::datasets::table;
use crate::content::{Built, Edition, Library};
use crate::model::{DataFile, Generated, Item, Page};

/// The files of an edition.
pub struct DataFiles {
    tables: Vec<DatasetFiles>,
    package: Vec<NamedFile>,
}

impl DataFiles {
    pub fn all(&self) -> impl Iterator<Item = &NamedFile> {
        self.tables.iter().flat_map(DatasetFiles::all).chain(&self.package)
    }
}

/// The page that offers the files, if there is one.
pub fn offering(edition: &Built) -> Option<&Page> {
    edition.pages.iter().find(|page| page.generated().any(|own| matches!(own, Generated::DataPackage(_))))
}

/// The files that a page offers.
///
/// # Errors
/// Values that cannot be serialised as JSON.
pub fn files(library: &Library, edition: &Edition, built: &Built, page: &Page) -> Result<DataFiles, Failure> {
    let site = &built.site;
    let tables = entries(page).map(|entry| {
        let table = table(library, edition, entry.dataset);
        DatasetFiles::write(site, page, entry, &table)
    });
    let tables = tables.collect::<Result<Vec<_>, _>>()?;
    let package = vec![package::file(site, page, &tables)?, citation::file(site, page)];
    Ok(DataFiles { tables, package })
}

/// Tells the page that offers the files which ones there are.
pub fn offer(edition: &mut Built, files: &DataFiles) {
    let made = |own: &NamedFile| DataFile { name: own.name.clone(), bytes: own.text.len() };
    let items = edition.pages.iter_mut().flat_map(|page| &mut page.sections).flat_map(|section| &mut section.items);
    for item in items {
        match item {
            Item::Dataset(entry) => {
                let own = files.tables.iter().filter(|own| own.dataset == entry.dataset);
                entry.files = own.flat_map(DatasetFiles::all).map(made).collect();
            }
            Item::Generated(Generated::DataPackage(package)) => {
                package.files = files.package.iter().map(made).collect();
            }
            _ => {}
        }
    }
}
