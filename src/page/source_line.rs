//! The line added below a copied passage, except for its address, which `boot.js` fills in.

use crate::format::{fill, page_title};
use crate::view::Scope;

/// The line for a page, with `{address}` as the placeholder for the passage's address.
pub fn source_line(scope: &Scope) -> String {
    let title = page_title(&scope.site, &scope.page.id);
    fill(scope.messages().copied_from(), &[("title", &title)])
}
