//! What is offered where: the files, their names, and the page next to which they are.

use crate::model::{Dataset, DatasetEntry, Item, Page, Site};

/// A file next to the page of the data.
pub struct NamedFile {
    pub name: String,
    pub text: String,
}

/// The tables described on a page.
pub fn entries(page: &Page) -> impl Iterator<Item = &DatasetEntry> {
    page.items().filter_map(|item| if let Item::Dataset(entry) = item { Some(&**entry) } else { None })
}

/// The address of the page that offers the files, absolute if the site's own is known.
pub fn address(site: &Site, page: &Page) -> String {
    format!("{}{}", site.origin, site.path(page.id()))
}

/// The name of a table's file.
pub fn file_name(dataset: Dataset, ending: &str) -> String {
    format!("{}.{ending}", dataset.name())
}
