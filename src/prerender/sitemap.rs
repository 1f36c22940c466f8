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

/// A robots file that allows everything, and names the sitemap if the site's full address is known: a path alone is
/// invalid.
pub fn robots(place: &Deployment) -> String {
    let Deployment { origin, base, .. } = place;
    let sitemap = if origin.is_empty() { String::new() } else { format!("Sitemap: {origin}{base}sitemap.xml\n") };
    format!("User-agent: *\nAllow: /\n{sitemap}")
}

#[cfg(test)]
mod tests {
    use super::{Deployment, robots};

    #[test]
    fn robots_are_led_to_whole_addresses_only() {
        assert_eq!(robots(&Deployment::read("/")), "User-agent: *\nAllow: /\n");
        let told = robots(&Deployment::read("https://example.org/explainer/"));
        assert!(told.ends_with("\nSitemap: https://example.org/explainer/sitemap.xml\n"), "{told}");
    }
}
