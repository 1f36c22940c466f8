//! The title of a page's document.

use crate::model::{COVER, Site};

/// The page's own name, then the site's: title of the brief, that this is an explainer, publisher, reference.
pub fn page_title(site: &Site, page: &str) -> String {
    let whole = format!("{} of {}, {}", site.messages.site_title(), site.brief.publisher, site.brief.reference());
    match site.page(page) {
        Some(own) if own.id != COVER => format!("{} · {whole}", own.title),
        Some(_) => whole,
        None => format!("{} · {whole}", site.messages.not_found_title()),
    }
}
