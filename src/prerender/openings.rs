//! The openings of an edition's pages in one file: a reader who goes to another page sees its first words at once, even
//! on the poorest connection, while the rest is fetched.
//!
//! What they have in common is compressed once: in brotli, a page costs about half a kilobyte. The page of a single
//! figure or recommendation has none, because readers come for its drawing or its facts.

use std::collections::BTreeMap;

use super::Failure;
use super::document::{escape, opening};
use super::stylesheet::Stylesheets;
use crate::content::Built;
use crate::format::page_title;

/// The file's name among the data of an edition.
pub const NAME: &str = "openings";

/// The end of a page's header, which is the same on every page except for the mark of where the reader is
/// (`shell::adopt`).
const HEADER_END: &str = "</header>";

/// The opening of each top-level page that has one, without the header, by the page's path, as a document that
/// `shell::documents` parses: its title, its body as far as it goes, and at its end the page's stylesheets, with those
/// needed only by the rest marked (`data-rest`).
///
/// # Errors
/// Only in theory: strings can always be serialised.
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
