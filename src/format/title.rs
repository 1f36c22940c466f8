//! The title of a page's document.

use super::fill;
use crate::model::{PageKind, Site};

/// The page's own name, then the site's: title of the brief, that this is an explainer, publisher, reference.
pub fn page_title(site: &Site, page: &str) -> String {
    let words =
        [("title", site.messages.site_title()), ("publisher", &site.brief.publisher), ("reference", &site.reference)];
    let whole = fill(site.messages.page_title(), &words);
    match site.page(page) {
        Some(own) if own.kind != PageKind::Cover => format!("{} · {whole}", own.title),
        Some(_) => whole,
        None => format!("{} · {whole}", site.messages.not_found_title()),
    }
}
