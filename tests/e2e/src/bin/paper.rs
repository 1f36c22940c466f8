//! `paper DIST BASE PUBLIC_URL`: prints steps and the teachers' pages of a built site to PDF files below `DIST/print`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{SIZES, papers};
use xtask::server::{Faults, Site, spawn};

/// Hides the address of this build's server, which would lead nowhere.
const WITHOUT_ADDRESS: &str = "const sheet = new CSSStyleSheet(); \
    sheet.replaceSync('.figure-way { display: none !important }'); document.adoptedStyleSheets.push(sheet)";

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [dist, base, public_url] = arguments.as_slice() else { anyhow::bail!("paper DIST BASE PUBLIC_URL") };
    let dist = PathBuf::from(dist);
    let folder = dist.join("print");
    std::fs::create_dir_all(&folder)?;
    let site = spawn(Site { dist, base: base.clone(), faults: Faults::default() }).await?;
    let url = site.url();
    let first = if public_url.contains("://") {
        ""
    } else {
        println!("note: the public URL names no host, so figures on paper show no address and no code");
        WITHOUT_ADDRESS
    };
    // A browser prints on one core: two of them take half the time.
    let (even, odd) = tokio::try_join!(
        print(&url, first, papers().step_by(2), &folder),
        print(&url, first, papers().skip(1).step_by(2), &folder)
    )?;
    println!("printed {} pages in {} sizes, {} kB", papers().count(), SIZES.len(), (even + odd) / 1000);
    Ok(())
}

/// Prints some pages, running a script on each first, and returns the number of bytes.
async fn print(url: &str, first: &str, pages: impl Iterator<Item = &'static str>, folder: &Path) -> Result<usize> {
    let browser = Browser::open(1024, 900).await?;
    let mut bytes = 0;
    for id in pages {
        browser.go_alive(&format!("{url}{id}/")).await?;
        browser.value(first).await?;
        for size in SIZES {
            let pdf = browser.pdf(size).await.with_context(|| format!("{id} does not print"))?;
            ensure!(pdf.starts_with(b"%PDF"), "{id}: no PDF");
            bytes += pdf.len();
            std::fs::write(folder.join(format!("{id}-{}.pdf", size.name)), pdf)?;
        }
    }
    Ok(bytes)
}
