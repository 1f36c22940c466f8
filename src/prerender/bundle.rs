//! The second bundle: the code for a figure alone, which Trunk builds beside the app's.
//!
//! Trunk gives it a plain name and puts it in no page; here it gets a name with a hash, so that it may be cached for
//! ever, and pages that ask for it instead of the app's.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::Failure;

/// The bundle's name, as `index.html` gives it to Trunk.
const FIGURE: &str = "figure";
/// The app's.
const APP: &str = "app";

/// Renames the bundle's two files and gives Trunk's page with them in the place of the app's.
///
/// # Errors
/// Files that are missing.
pub fn figure(html: &str, folder: &Path) -> Result<String, Failure> {
    let app = name(html).ok_or("index.html loads no app")?;
    let module = fs::read(folder.join(format!("{FIGURE}_bg.wasm")))?;
    let hash: String = Sha256::digest(&module).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let own = format!("{FIGURE}-{hash}");
    for ending in [".js", "_bg.wasm"] {
        fs::rename(folder.join(format!("{FIGURE}{ending}")), folder.join(format!("{own}{ending}")))?;
    }
    Ok(html.replace(&app, &own))
}

/// The name of the app's bundle: what stands before `.js` where the page imports it.
fn name(html: &str) -> Option<String> {
    let (before, _) = html.split_once(".js")?;
    let name = before.rsplit('/').next()?;
    name.starts_with(APP).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;

    #[test]
    fn a_page_asks_for_the_small_bundle_instead_of_the_app() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("figure.js"), "glue").expect("a file");
        fs::write(folder.path().join("figure_bg.wasm"), "code").expect("a file");
        let html = "<script>import init from '/x/app-12ab.js'; init('/x/app-12ab_bg.wasm')</script>";
        let own = super::figure(html, folder.path()).expect("a bundle");
        assert!(!own.contains("app-12ab"), "{own}");
        let name = own.split("'/x/").nth(1).and_then(|rest| rest.split('\'').next()).expect("a name");
        assert_eq!(fs::read_to_string(folder.path().join(name)).expect("the file"), "glue");
    }
}
