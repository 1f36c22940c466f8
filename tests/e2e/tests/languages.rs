//! A second language: axe-core finds nothing in the small Hindi edition, as rendered.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use e2e::named;
use xtask::server::{Faults, Site, spawn};

use crate::access::{Life, check_on};

/// The edition has no code, so its pages are tested as without script.
const NO_SCRIPT: (&str, &str) = ("content-security-policy", "script-src 'none'");

/// Opens all disclosures.
const OPEN: &str = "document.querySelectorAll('details').forEach(d => { d.open = true; })";

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_a_second_language() -> Result<()> {
    let dist = named("E2E_HINDI_DIST")?;
    let mut pages = Vec::new();
    documents(&dist.join("hi"), "hi/", &mut pages)?;
    // Frames show the same parts.
    pages.retain(|page| !page.starts_with("hi/embed/"));
    ensure!(pages.len() > 50, "{} pages in {}", pages.len(), dist.display());
    let faults = Faults { headers: vec![(NO_SCRIPT.0, NO_SCRIPT.1.to_owned())], ..Faults::default() };
    let site = spawn(Site { dist, base: "/explainer/".to_owned(), faults }).await?;
    check_on(&site, Life::Rendered, 360, &["light"], pages, &[("opened", OPEN)]).await
}

/// The addresses of all pages in and below a folder.
fn documents(folder: &Path, address: &str, list: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            documents(&path, &format!("{address}{name}/"), list)?;
        } else if name == "index.html" {
            list.push(address.to_owned());
        }
    }
    list.sort();
    Ok(())
}
