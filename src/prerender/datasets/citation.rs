//! How to cite the data, in the Citation File Format (1.2.0), which GitHub, Zenodo and Zotero read.

use super::offered::{NamedFile, address};
use crate::export::json_text;
use crate::model::{Page, Site};

/// As in the project's own `CITATION.cff`: the format requires an author, and the site names none.
pub const CONTRIBUTORS: &str = "The contributors of ai-partnership-explainer";

/// The file. JSON is valid YAML.
pub fn file(site: &Site, page: &Page) -> NamedFile {
    let title = site.page(page.id()).map(|own| own.title.as_str()).unwrap_or_default();
    let mut lines = vec![
        "cff-version: 1.2.0".to_owned(),
        format!("message: {}", json_text(site.messages.data_cite())),
        "type: dataset".to_owned(),
        format!("title: {}", json_text(&format!("{}: {title}", site.messages.site_title()))),
        "authors:".to_owned(),
        format!("  - name: {CONTRIBUTORS}"),
        format!("version: {}", json_text(&site.version)),
        format!("date-released: {}", site.version),
        "license: CC-BY-4.0".to_owned(),
    ];
    if !site.origin.is_empty() {
        lines.push(format!("url: {}", json_text(&address(site, page))));
    }
    NamedFile { name: "CITATION.cff".to_owned(), text: format!("{}\n", lines.join("\n")) }
}
