//! `paper DIST BASE PUBLIC_URL`: prints steps and the teacher's pages of a built site into PDF files below `DIST/print`.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{SIZES, papers};
use xtask::server::{Faults, Site, spawn};

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [dist, base, public_url] = arguments.as_slice() else { anyhow::bail!("paper DIST BASE PUBLIC_URL") };
    let dist = PathBuf::from(dist);
    let folder = dist.join("print");
    std::fs::create_dir_all(&folder)?;
    let site = spawn(Site { dist, base: base.clone(), faults: Faults::default() }).await?;
    let browser = Browser::open(1024, 900).await?;
    let has_host = public_url.contains("://");
    if !has_host {
        println!("note: the public URL names no host, so figures on paper show no address and no code");
    }
    let mut bytes = 0;
    for id in papers() {
        browser.go_alive(&format!("{}{id}/", site.url())).await?;
        if !has_host {
            // The address of the server of this build would lead nowhere.
            let hide = "const sheet = new CSSStyleSheet(); sheet.replaceSync('.figure-way { display: none !important }'); \
                 document.adoptedStyleSheets.push(sheet)";
            browser.value(hide).await?;
        }
        for (name, size) in SIZES {
            let pdf = browser.pdf(size).await.with_context(|| format!("{id} does not print"))?;
            ensure!(pdf.starts_with(b"%PDF"), "{id}: no PDF");
            bytes += pdf.len();
            std::fs::write(folder.join(format!("{id}-{name}.pdf")), pdf)?;
        }
    }
    println!("printed {} pages in {} sizes, {} kB", papers().count(), SIZES.len(), bytes / 1000);
    Ok(())
}
