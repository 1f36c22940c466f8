//! The sitemap and the robots file.

use super::Deployment;
use super::document::escape;

/// A sitemap of these addresses.
pub fn sitemap(addresses: &[String]) -> String {
    let entries: String =
        addresses.iter().map(|address| format!("  <url><loc>{}</loc></url>\n", escape(address))).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    )
}

/// A robots file that allows everything and names the sitemap.
pub fn robots(place: &Deployment) -> String {
    format!("User-agent: *\nAllow: /\nSitemap: {}{}sitemap.xml\n", place.origin, place.base)
}
