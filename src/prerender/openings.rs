//! The openings of an edition's pages in one file: who goes to another page sees its first words at once, on the poorest
//! line too, while the rest of it is fetched.
//!
//! What all have in common is packed once: in brotli, a page costs some half a kilobyte. The page of a single figure or
//! recommendation has none, because its drawing or its facts are what is awaited.

use std::collections::BTreeMap;

use super::Failure;
use super::document::{escape, opening};
use super::stylesheet::Stylesheets;
use crate::content::Built;
use crate::format::page_title;

/// What the file is called among the data of an edition.
pub const NAME: &str = "openings";

/// Where the header of a page ends, which is the same on all pages but for the mark of where the reader is
/// (`shell::adopt`).
const HEADER_END: &str = "</header>";

/// The opening of each page of the first rank that has one, without the header, by the page's path, as a document that `shell::documents`
/// reads: its title, its body as far as it goes, and where it ends the page's stylesheets, those that only the rest needs
/// marked (`data-rest`).
///
/// # Errors
/// None that a caller could meet: texts can be written.
pub fn json(edition: &Built, bodies: &BTreeMap<&str, String>, sheets: &Stylesheets) -> Result<Vec<u8>, Failure> {
    let site = &edition.site;
    let documents = bodies.iter().filter(|(id, _)| !id.contains('/')).filter_map(|(id, body)| {
        let own = opening(body)?;
        let below = own.split_once(HEADER_END)?.1;
        let (title, links) = (escape(&page_title(site, id)), sheets.links_in_parts(&site.base, own, body));
        Some((site.path(id), format!("<title>{title}</title><div id=\"app\">{below}{links}")))
    });
    Ok(serde_json::to_vec(&documents.collect::<BTreeMap<_, _>>())?)
}
