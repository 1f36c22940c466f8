//! Where a node's statement is.

use crate::content::library::{Edition, Library};
use crate::model::Statement;

/// A statement and the page it is on.
#[derive(Clone, Copy)]
pub struct Told<'a> {
    /// Id of the page.
    pub page: &'a str,
    pub statement: &'a Statement,
}

/// Every statement of the site, in the order of pages.
pub fn statements<'a>(library: &'a Library, edition: &'a Edition) -> impl Iterator<Item = Told<'a>> {
    let drafts = library.page_ids().filter_map(|id| edition.texts.drafts.get(id));
    drafts.flat_map(|draft| draft.statements().map(|(_, statement)| Told { page: &draft.id, statement }))
}
