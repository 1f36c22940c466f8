//! The single-file site, for a USB stick: every page, the code, the stylesheets, the data of every page's exhibits and
//! the thumbnails of figures.
//!
//! Its addresses are fragments (`#/icet/?present=3#anchor`), because a file has no server that could answer for others.
//! It is made from a built site, so that it contains exactly the same code.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::code::bare;
use super::document::escape;
use super::render::{body, not_found};
use super::{Deployment, Failure, packed, stylesheet};
use crate::content::{Built, Library, SiteOptions, assemble};
use crate::format::page_title;
use crate::model::{COVER, OFFLINE_BASE, OFFLINE_FILE, Page};
use crate::page::{ExhibitFiles, OPENING_END, SearchFiles, Setting};
use crate::view::thumbnail::THUMBNAIL;

/// Runs before the first paint, and starts the modules; see the file itself.
const BOOT: &str = include_str!("../boot.js");
/// Stands in for a server; see the file itself.
const START: &str = include_str!("../offline.js");
/// The names of the search index, which belongs to no page.
const INDEX: [&str; 2] = ["search-names", "search-rest"];
/// The name of the not-found page.
const NOWHERE: &str = "404.html";
/// Nothing may be loaded from anywhere.
const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; \
                      style-src 'unsafe-inline'; img-src data: blob:; font-src data:";

/// Writes the file into the folder of a built site.
///
/// # Errors
/// A folder that does not hold a built site.
pub fn write(library: &Library, place: &Deployment, styles: &Path, dist: &Path) -> Result<(), Failure> {
    let picture_style = &stylesheet::picture(styles)?;
    let origin = &published(place);
    let editions =
        assemble(library, &SiteOptions { origin, base: OFFLINE_BASE, picture_style, ..SiteOptions::default() })?;
    let edition = editions.first().ok_or("no language")?;
    let mut files = code(dist)?;
    files.insert("texts".to_owned(), file(&packed::data(&edition.site)?)?);
    let [names, rest] = INDEX;
    files.insert(names.to_owned(), file(&packed::data(&edition.search)?)?);
    files.insert(rest.to_owned(), file(&packed::data(&edition.search_rest)?)?);
    let search = SearchFiles {
        texts: format!("{OFFLINE_BASE}texts"),
        names: format!("{OFFLINE_BASE}{names}"),
        rest: format!("{OFFLINE_BASE}{rest}"),
    };
    let mut cover = String::new();
    for (page, exhibits) in edition.pages.iter().zip(&edition.exhibits) {
        let data = format!("{}.bin", page.id());
        if let Some(exhibits) = exhibits {
            files.insert(data.clone(), file(&packed::data(exhibits)?)?);
        }
        let own = ExhibitFiles {
            texts: exhibits.as_ref().map(|_| search.texts.clone()),
            data: exhibits.as_ref().map(|_| format!("{OFFLINE_BASE}{data}")),
            search: Some(search.clone()),
        };
        let html = body(edition, page, &own, Setting::Site).replace(OPENING_END, "");
        if page.id() == COVER {
            cover.clone_from(&html);
        }
        files.insert(address(page), file(document(edition, place, page, &html).as_bytes())?);
        let picture = format!("{}{THUMBNAIL}", address(page));
        if let Ok(svg) = fs::read(dist.join(&picture)) {
            files.insert(picture, file(&svg)?);
        }
    }
    let nowhere = not_found(&edition.site);
    let own = ExhibitFiles { texts: Some(search.texts.clone()), data: None, search: Some(search) };
    let html = body(edition, &nowhere, &own, Setting::Site);
    files.insert(NOWHERE.to_owned(), file(document(edition, place, &nowhere, &html).as_bytes())?);
    let file = [
        "<!DOCTYPE html>".to_owned(),
        format!(
            "<html lang=\"{}\" data-base=\"{OFFLINE_BASE}\" data-fonts=\"on\">",
            escape(&edition.site.language.tag)
        ),
        "<head>\n<meta charset=\"utf-8\">".to_owned(),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".to_owned(),
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">"),
        head(edition, place, COVER),
        "<meta name=\"color-scheme\" content=\"light dark\">".to_owned(),
        format!("<style>{}</style>", stylesheet::text(styles, &library.node_ids())?),
        format!("<script>{}</script>", bare(START)),
        format!("<script data-shell=\"shell\" data-exhibits=\"exhibits\">{}</script>", bare(BOOT)),
        "</head>\n<body>".to_owned(),
        format!("<div id=\"app\">{cover}</div>"),
        format!("<script type=\"application/json\" id=\"files\">{}</script>", serde_json::to_string(&files)?),
        "</body>\n</html>\n".to_owned(),
    ];
    Ok(fs::write(dist.join(OFFLINE_FILE), file.join("\n"))?)
}

/// The prefix of the addresses of the file's pages where fragments are not enough: its own address next to the cover,
/// if known.
fn published(place: &Deployment) -> String {
    if place.origin.is_empty() { String::new() } else { format!("{}{}{OFFLINE_FILE}", place.origin, place.base) }
}

/// The name of a page in the file: its address relative to the base.
fn address(page: &Page) -> String {
    if page.id() == COVER { String::new() } else { format!("{}/", page.id()) }
}

/// A page as parsed by the shell: only what it adopts.
fn document(edition: &Built, place: &Deployment, page: &Page, html: &str) -> String {
    format!("{}{html}", head(edition, place, page.id()))
}

/// A page's metadata: its title, and where it is published, if known.
fn head(edition: &Built, place: &Deployment, page: &str) -> String {
    let title = format!("<title>{}</title>", escape(&page_title(&edition.site, page)));
    let path = edition.site.path(page);
    match path.strip_prefix(OFFLINE_BASE).filter(|_| !place.origin.is_empty()) {
        Some(below) => format!("{title}<link rel=\"canonical\" href=\"{}{}{below}\">", place.origin, place.base),
        None => title,
    }
}

/// The modules and their chunks.
fn code(dist: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut files = BTreeMap::new();
    for module in ["shell", "exhibits"] {
        for (ending, name) in [("_bg.wasm", "wasm"), (".js", "js")] {
            files.insert(format!("{module}.{name}"), file(&fs::read(bundle(dist, module, ending)?)?)?);
        }
    }
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.ends_with(".wasm") && !name.ends_with("_bg.wasm") {
            files.insert(name, file(&fs::read(&path)?)?);
        }
    }
    Ok(files)
}

/// A module's file with this extension.
fn bundle(dist: &Path, module: &str, ending: &str) -> Result<PathBuf, Failure> {
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with(&format!("{module}-")) && name.ends_with(ending) {
            return Ok(path);
        }
    }
    Err(format!("{}: no built site", dist.display()).into())
}

/// A file as stored in the document; `offline.js` decompresses it.
fn file(bytes: &[u8]) -> Result<String, Failure> {
    Ok(STANDARD.encode(packed::gzip(bytes)?))
}
