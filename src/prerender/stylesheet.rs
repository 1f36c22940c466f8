//! The stylesheets: one file for pages, made of `styles/styles.css` and the files that it imports, and one for figures in
//! frames, made of `styles/figure-frame.css`.
//!
//! One file is one request on a poor line; its name holds its hash, so that it may be cached for ever.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::Failure;

/// Writes the stylesheet with this list of imports into a folder and gives its file name.
pub fn write(styles: &Path, index: &str, folder: &Path) -> Result<String, Failure> {
    let css = joined(styles, index)?;
    let hash: String = Sha256::digest(css.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("{}-{hash}.css", index.trim_end_matches(".css"));
    fs::write(folder.join(&name), css)?;
    Ok(name)
}

/// The stylesheet of pages as text.
pub fn text(styles: &Path) -> Result<String, Failure> {
    joined(styles, "styles.css")
}

/// The files that a list imports, in its order; it holds nothing but imports and comments.
fn joined(styles: &Path, index: &str) -> Result<String, Failure> {
    let index = fs::read_to_string(styles.join(index))?;
    let mut css = String::new();
    for line in index.lines() {
        if let Some(name) = line.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";")) {
            let path = styles.join(name);
            css += &fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(without_comments(&css))
}

/// The stylesheet of pictures that are taken away: `chart.css` with each token's light value in its place, because
/// programs that draw SVG files do not know custom properties.
pub fn picture(styles: &Path) -> Result<String, Failure> {
    let read = |name: &str| fs::read_to_string(styles.join(name)).map_err(|error| format!("{name}: {error}"));
    let tokens = without_comments(&read("tokens.css")?);
    let mut css = without_comments(&read("chart.css")?);
    // The first value of a token is the light one; the block that knows both themes comes after it.
    let declared = tokens.lines().filter_map(|line| line.trim_end_matches(';').split_once(": "));
    for (name, value) in declared.filter(|(name, value)| name.starts_with("--") && !value.contains("light-dark")) {
        css = css.replace(&format!("var({name})"), value);
    }
    Ok(css)
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
