//! The stylesheet: one file made of `styles/index.css` and the files that it imports.
//!
//! One file is one request on a poor line; its name holds its hash, so that it may be cached for ever.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::Failure;

/// Writes the stylesheet into a folder and gives its file name.
pub fn write(styles: &Path, folder: &Path) -> Result<String, Failure> {
    let css = joined(styles)?;
    let hash: String = Sha256::digest(css.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("styles-{hash}.css");
    fs::write(folder.join(&name), css)?;
    Ok(name)
}

/// The files that `index.css` imports, in its order; it holds nothing but imports and comments.
fn joined(styles: &Path) -> Result<String, Failure> {
    let index = fs::read_to_string(styles.join("index.css"))?;
    let mut css = String::new();
    for line in index.lines() {
        if let Some(name) = line.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";")) {
            let path = styles.join(name);
            css += &fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(without_comments(&css))
}

fn without_comments(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some((before, from)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = from.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
