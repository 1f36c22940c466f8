//! Writes the whole site into a folder.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use futures::executor::block_on;
use yew::ServerRenderer;

use super::document::{Document, Template};
use super::{Failure, metadata, sitemap, stylesheet};
use crate::content::{Built, Library, assemble};
use crate::model::{COVER, NOT_FOUND, Page, Site};
use crate::view::{Shell, ShellProps};

/// Where the site will be served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Scheme and host without a slash at the end, or nothing when they are not known.
    pub origin: String,
    /// Path with slashes on both ends.
    pub base: String,
}

impl Place {
    /// Reads a full address (`https://example.org/explainer/`) or a path (`/explainer/`, `/`).
    pub fn read(address: &str) -> Self {
        let (origin, path) = match address.split_once("://") {
            Some((scheme, rest)) => {
                let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                (format!("{scheme}://{host}"), path)
            }
            None => (String::new(), address),
        };
        let path = path.trim_matches('/');
        let base = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
        Self { origin, base }
    }
}

/// Renders every page of a checked library into a folder that holds Trunk's `index.html`.
///
/// # Errors
/// A file that cannot be read or written.
pub fn render(library: &Library, place: &Place, styles: &Path, folder: &Path) -> Result<(), Failure> {
    let template = Template::new(&fs::read_to_string(folder.join("index.html"))?)?;
    let stylesheet = stylesheet::write(styles, folder)?;
    let editions = assemble(library, &place.base)?;
    let mut addresses = Vec::new();
    for edition in &editions {
        for (page, json) in &edition.pages {
            let html = document(&template, &stylesheet, place, &editions, edition, page, json)?;
            let file = format!("{}{}index.html", edition.site.language.path, own_path(&page.id));
            write(folder, &file, &html)?;
            if let Some(reference) = edition.site.page(&page.id) {
                write(folder, &reference.data, json)?;
            }
            addresses.push(format!("{}{}", place.origin, edition.site.path(&page.id)));
        }
    }
    if let Some(first) = editions.first() {
        let page = not_found(&first.site);
        let json = serde_json::to_string(&page)?;
        let html = document(&template, &stylesheet, place, &editions, first, &page, &json)?;
        write(folder, "404.html", &html)?;
    }
    write(folder, "sitemap.xml", &sitemap::sitemap(&addresses))?;
    write(folder, "robots.txt", &sitemap::robots(place))?;
    Ok(())
}

fn own_path(id: &str) -> String {
    if id == COVER { String::new() } else { format!("{id}/") }
}

fn write(folder: &Path, file: &str, text: &str) -> Result<(), Failure> {
    let path = folder.join(file);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn document(
    template: &Template,
    stylesheet: &str,
    place: &Place,
    editions: &[Built],
    edition: &Built,
    page: &Page,
    json: &str,
) -> Result<String, Failure> {
    let site = &edition.site;
    let head = metadata::head(place, editions, site, page, stylesheet);
    let html = template.fill(&Document {
        language: &site.language.tag,
        head: &head,
        app: &app(site, page),
        site: &serde_json::to_string(site)?,
        page: json,
        notice: &site.messages.interaction_off,
    });
    Ok(html)
}

/// The app's own HTML for a page, with the marks that hydration needs.
fn app(site: &Site, page: &Page) -> String {
    let (site, page) = (site.clone(), page.clone());
    let renderer =
        ServerRenderer::<Shell>::with_props(move || ShellProps { site: Rc::new(site), page: Rc::new(page) });
    block_on(renderer.hydratable(true).render())
}

/// A page without content, for addresses that lead nowhere.
fn not_found(site: &Site) -> Page {
    Page {
        id: NOT_FOUND.to_owned(),
        language: site.language.tag.clone(),
        question: site.messages.not_found_title.clone(),
        answers: Vec::new(),
        findings: Vec::new(),
        sections: Vec::new(),
        minutes: 0,
        terms: Default::default(),
        facts: Default::default(),
        sources: Default::default(),
        turning_points: Vec::new(),
        source_uses: Vec::new(),
        sentence_uses: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    fn check(address: &str, origin: &str, base: &str) {
        let place = Place::read(address);
        assert_eq!((place.origin.as_str(), place.base.as_str()), (origin, base), "{address}");
    }

    #[test]
    fn reads_addresses_and_paths() {
        check("/", "", "/");
        check("", "", "/");
        check("/explainer", "", "/explainer/");
        check("https://example.org", "https://example.org", "/");
        check("https://example.org/a/b/", "https://example.org", "/a/b/");
    }
}
