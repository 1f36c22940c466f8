//! The site in one file, for a memory stick: cover, code, stylesheet and the data of every page.
//!
//! Its addresses are fragments (`#/icet/?present=3#anchor`), because a file has no server that could answer others. It
//! is made of a built site, so that it holds the same code to the byte.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::document::{bare, escape};
use super::render::Shown;
use super::{Failure, stylesheet};
use crate::content::{Library, assemble};
use crate::format::page_title;
use crate::model::{COVER, OFFLINE_BASE, OFFLINE_FILE};

/// Runs before the first paint; see the file itself.
const BOOT: &str = include_str!("../boot.js");
/// Unpacks the data and starts the app; see the file itself.
const START: &str = include_str!("../offline.js");
/// Nothing is loaded from anywhere.
const POLICY: &str = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; \
                      img-src data: blob:";

/// Writes the file into the folder of a built site.
///
/// # Errors
/// A folder that holds no built site.
pub fn write(library: &Library, styles: &Path, dist: &Path) -> Result<(), Failure> {
    let editions = assemble(library, "", OFFLINE_BASE, &stylesheet::picture(styles)?, false)?;
    let edition = editions.first().ok_or("no language")?;
    let (cover, _) = edition.pages.iter().find(|(page, _)| page.id == COVER).ok_or("no cover")?;
    let mut files = BTreeMap::new();
    files.insert("app.wasm".to_owned(), packed(&fs::read(bundle(dist, "_bg.wasm")?)?)?);
    files.insert(edition.site_data.clone(), packed(&edition.site_bytes)?);
    for (page, bytes) in &edition.pages {
        let data = edition.site.page(&page.id).map(|own| own.data.clone()).unwrap_or_default();
        files.insert(data, packed(bytes)?);
    }
    let glue = fs::read_to_string(bundle(dist, ".js")?)?;
    let (glue, start) = without_exports(&glue)?;
    let data = edition.site.page(COVER).map(|own| own.data.clone()).unwrap_or_default();
    let shown =
        Shown { site: &edition.site, site_data: &edition.site_data, page: cover, data: &data, is_framed: false };
    let base = &edition.site.base;
    let html = [
        "<!DOCTYPE html>".to_owned(),
        format!("<html lang=\"{}\">", escape(&edition.site.language.tag)),
        "<head>\n<meta charset=\"utf-8\">".to_owned(),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".to_owned(),
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">"),
        format!("<title>{}</title>", escape(&page_title(&edition.site, COVER))),
        "<meta name=\"color-scheme\" content=\"light dark\">".to_owned(),
        format!("<style>{}</style>", stylesheet::text(styles)?),
        format!("<script>{}</script>\n</head>\n<body>", bare(BOOT)),
        format!(
            "<div id=\"app\" data-site=\"{base}{}\" data-page=\"{base}{data}\">{}</div>",
            edition.site_data,
            shown.app()
        ),
        format!(
            "<p class=\"interaction-notice\" role=\"note\">{}</p>",
            escape(edition.site.messages.interaction_off())
        ),
        format!("<script type=\"application/json\" id=\"files\">{}</script>", serde_json::to_string(&files)?),
        format!("<script type=\"module\">{glue}\nconst start = {start};\n{}</script>\n</body>\n</html>\n", bare(START)),
    ];
    Ok(fs::write(dist.join(OFFLINE_FILE), html.join("\n"))?)
}

/// The app's file with this ending.
fn bundle(dist: &Path, ending: &str) -> Result<PathBuf, Failure> {
    for entry in fs::read_dir(dist)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with("app-") && name.ends_with(ending) {
            return Ok(path);
        }
    }
    Err(format!("{}: no built site", dist.display()).into())
}

fn packed(bytes: &[u8]) -> Result<String, Failure> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(STANDARD.encode(encoder.finish()?))
}

/// The script without its exports, which a script inside a page can't give to another, and the name of its start.
fn without_exports(glue: &str) -> Result<(&str, &str), Failure> {
    let (script, exports) = glue.rsplit_once("export{").ok_or("the glue exports nothing")?;
    let names = exports.split('}').next().unwrap_or_default();
    let start = names.split(',').find_map(|pair| pair.trim().strip_suffix(" as default"));
    Ok((script, start.ok_or("the glue exports no start")?))
}
