//! The line below a passage that a reader copies, up to its address, which `boot.js` fills in.

use crate::format::{fill, page_title};
use crate::view::Scope;

/// The line of a page, with `{address}` where the address of the passage goes.
pub fn source_line(scope: &Scope) -> String {
    let title = page_title(&scope.site, &scope.page.id);
    fill(scope.messages().copied_from(), &[("title", &title)])
}
