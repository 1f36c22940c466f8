//! The site's fonts (`styles/fonts/`) in a built site: each under a name with its hash, so that it may be cached for
//! ever, with their licence.
//!
//! This module does not decide where they are used: `styles/fonts.css` does.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Failure;
use super::code::hash;

/// The fonts of nearly every page's first screen, which a page preloads.
const FIRST: [&str; 4] = ["brief-serif-600", "brief-serif-400", "brief-sans-400", "brief-sans-600"];
const LICENCE: &str = "OFL.txt";

/// The fonts, each with its name in stylesheets and its file name in the site.
pub struct Faces {
    names: Vec<(String, String)>,
}

impl Faces {
    /// Writes all fonts and their licence into a folder.
    ///
    /// # Errors
    /// Files that cannot be read or written.
    pub fn write(styles: &Path, folder: &Path) -> Result<Self, Failure> {
        let mut names = Vec::new();
        for (stem, bytes) in read(styles)? {
            let file = format!("font-{stem}-{}.woff2", hash(&bytes));
            fs::write(folder.join(&file), bytes)?;
            names.push((stem, file));
        }
        fs::copy(styles.join("fonts").join(LICENCE), folder.join("licence-of-fonts.txt"))?;
        Ok(Self { names })
    }

    /// A stylesheet with the project's font file names replaced by those in the site.
    pub fn named(&self, css: &str) -> String {
        let named = |css: String, (stem, file): &(String, String)| css.replace(&format!("{stem}.woff2"), file);
        self.names.iter().fold(css.to_owned(), named)
    }

    /// Links that preload the fonts of the first screen, below a path. Browsers delay the first paint for them, by a
    /// tenth of a second in the benchmark: so only in windows wider than a phone's (`fonts.css`).
    pub fn ahead(&self, base: &str) -> String {
        let file = |own: &str| self.names.iter().find(|(stem, _)| stem == own).map(|(_, file)| file);
        let link = |file| {
            format!(
                "<link rel=\"preload\" as=\"font\" type=\"font/woff2\" href=\"{base}{file}\" crossorigin media=\"(min-width: 48em)\">"
            )
        };
        FIRST.iter().filter_map(|own| file(own)).map(link).collect::<Vec<_>>().join("\n")
    }
}

/// A stylesheet with the fonts embedded.
pub fn inlined(styles: &Path, css: &str) -> Result<String, Failure> {
    let within = |css: String, (stem, bytes): &(String, Vec<u8>)| {
        css.replace(&format!("{stem}.woff2"), &format!("data:font/woff2;base64,{}", STANDARD.encode(bytes)))
    };
    Ok(read(styles)?.iter().fold(css.to_owned(), within))
}

/// The project's fonts by name.
fn read(styles: &Path) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut faces = Vec::new();
    for entry in fs::read_dir(styles.join("fonts"))? {
        let path = entry?.path();
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        if path.extension().is_some_and(|ending| ending == "woff2") {
            faces.push((stem, fs::read(&path)?));
        }
    }
    Ok(faces)
}
