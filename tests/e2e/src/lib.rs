//! What the browser tests share: a served site, a browser looking at it, and what it recorded.
//!
//! `cargo xtask test` builds the sites and passes all paths in the environment: `E2E_DIST`, `E2E_SUB_PATH_DIST`,
//! `E2E_HINDI_DIST`, `E2E_CHROMIUM`, `E2E_DRIVER`, `E2E_FIREFOX`, `E2E_GECKODRIVER`, `E2E_WEBKIT`, `E2E_WEBKIT_DRIVER`,
//! `E2E_SCREEN`, `E2E_AXE`, `E2E_MINIFIER`.

pub mod boxes;
pub mod browser;
pub mod content;
pub mod devtools;
pub mod downloads;
pub mod keys;
pub mod picture;
pub mod tree;

use std::path::PathBuf;

use anyhow::{Context, Result};
use xtask::server::{Faults, Running, Site, spawn};

pub use content::{RECOMMENDATIONS, STANDING, STEPS, TIMELINES, step_after, step_that_asks};

/// What is printed to PDF files: the steps and the teachers' pages.
pub fn papers() -> impl Iterator<Item = &'static str> {
    STEPS.iter().map(String::as_str).chain(["teach", "worksheet", "answer-key"])
}

/// A paper size.
#[derive(Clone, Copy)]
pub struct PaperSize {
    pub name: &'static str,
    pub width_inches: f64,
    pub height_inches: f64,
}

/// The paper sizes: ISO 216 A4 is 210 × 297 mm, ANSI A is Letter.
pub const SIZES: [PaperSize; 2] = [
    PaperSize { name: "a4", width_inches: 210.0 / 25.4, height_inches: 297.0 / 25.4 },
    PaperSize { name: "letter", width_inches: 8.5, height_inches: 11.0 },
];

/// Letter pairs that some fonts replace by a ligature, which then ends up in the PDF's text.
const LIGATURES: [(char, &str); 5] =
    [('\u{fb00}', "ff"), ('\u{fb01}', "fi"), ('\u{fb02}', "fl"), ('\u{fb03}', "ffi"), ('\u{fb04}', "ffl")];

/// Only the letters and digits of a text.
pub fn squeezed(text: &str) -> String {
    let text = LIGATURES.iter().fold(text.to_owned(), |text, (sign, letters)| text.replace(*sign, letters));
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Addresses of all pages relative to the site's base, without those of the figures.
pub fn all_paths() -> Vec<String> {
    let timelines = TIMELINES.iter().map(|id| format!("timelines/{id}/"));
    let recommendations = RECOMMENDATIONS.iter().map(|id| format!("recommendations/{id}/"));
    let pages = STEPS.iter().chain(STANDING.iter()).map(|id| format!("{id}/")).chain(timelines).chain(recommendations);
    std::iter::once(String::new()).chain(pages).collect()
}

/// Ids of all figures, each with a page of its own below `figures/`.
///
/// # Errors
/// The built site contains none.
pub fn figures() -> Result<Vec<String>> {
    let folder = named("E2E_DIST")?.join("figures");
    let entries = std::fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
    let folders = entries.filter_map(|entry| entry.ok().filter(|entry| entry.path().is_dir()));
    let mut ids: Vec<String> = folders.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    ids.sort();
    anyhow::ensure!(!ids.is_empty(), "no figures in {}", folder.display());
    Ok(ids)
}

/// Addresses of all pieces as shown in frames.
///
/// # Errors
/// The built site contains none.
pub fn pieces() -> Result<Vec<String>> {
    let steps = STEPS.iter().cloned();
    let timelines = TIMELINES.iter().map(|id| format!("timelines/{id}"));
    let recommendations = RECOMMENDATIONS.iter().map(|id| format!("recommendations/{id}"));
    let figures = figures()?.into_iter().map(|id| format!("figures/{id}"));
    let folder = named("E2E_DIST")?.join("embed");
    let standing = STANDING.iter().filter(|id| folder.join(id).join("index.html").is_file()).cloned();
    let ids = steps.chain(timelines).chain(recommendations).chain(figures).chain(standing);
    Ok(ids.map(|id| format!("embed/{id}/")).collect())
}

/// The first step whose document meets a condition.
///
/// # Errors
/// No step does.
pub fn step_where(is_it: impl Fn(&str) -> bool) -> Result<&'static str> {
    let dist = named("E2E_DIST")?;
    let page = |step: &str| std::fs::read_to_string(dist.join(step).join("index.html")).unwrap_or_default();
    let found = STEPS.iter().find(|step| is_it(&page(step)));
    found.map(String::as_str).context("no step is such a one")
}

/// A path given in the environment.
///
/// # Errors
/// The variable is not set: these tests run through `cargo xtask test`.
pub fn named(variable: &str) -> Result<PathBuf> {
    let value = std::env::var_os(variable);
    value.map(PathBuf::from).with_context(|| format!("{variable} is not set: run `cargo xtask test`"))
}

/// Serves the site built for the server's root.
pub async fn site(faults: Faults) -> Result<Running> {
    spawn(Site { dist: named("E2E_DIST")?, base: "/".to_owned(), faults }).await
}

/// Serves another site's page, on another port and so from another origin.
///
/// # Errors
/// The page cannot be written or served.
pub async fn host(html: &str) -> Result<Host> {
    host_with(html, Vec::new()).await
}

/// The same, with response headers of the host's own.
///
/// # Errors
/// The page cannot be written or served.
pub async fn host_with(html: &str, headers: Vec<(&'static str, String)>) -> Result<Host> {
    let folder = tempfile::tempdir()?;
    std::fs::write(folder.path().join("index.html"), html)?;
    let site =
        Site { dist: folder.path().to_owned(), base: "/".to_owned(), faults: Faults { headers, ..Faults::default() } };
    Ok(Host { running: spawn(site).await?, _folder: folder })
}

/// A page on another origin, gone when this is dropped.
pub struct Host {
    running: Running,
    _folder: tempfile::TempDir,
}

impl Host {
    /// Its address.
    pub fn url(&self) -> String {
        self.running.url()
    }
}

/// Serves the site built for a path.
pub async fn site_under_a_path(faults: Faults) -> Result<Running> {
    spawn(Site { dist: named("E2E_SUB_PATH_DIST")?, base: "/explainer/".to_owned(), faults }).await
}
