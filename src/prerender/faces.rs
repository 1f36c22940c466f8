//! The faces of the site (`styles/fonts/`) in a built site: each under a name with its hash, so that it may be cached for
//! ever, and the licence beside them.
//!
//! This module does not decide where they are used: `styles/fonts.css` does.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Failure;
use super::code::hash;

/// What the first screen of nearly every page is set in; a page asks for these before its text asks for them.
const FIRST: [&str; 4] = ["brief-serif-600", "brief-serif-400", "brief-sans-400", "brief-sans-600"];
const LICENCE: &str = "OFL.txt";

/// The faces, each by the name that stylesheets give it and the one that it has in the site.
pub struct Faces {
    names: Vec<(String, String)>,
}

impl Faces {
    /// Writes all faces and their licence into a folder.
    ///
    /// # Errors
    /// Files that can't be read or written.
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

    /// A stylesheet with the names of the site's files in place of those that the project's bear.
    pub fn named(&self, css: &str) -> String {
        let named = |css: String, (stem, file): &(String, String)| css.replace(&format!("{stem}.woff2"), file);
        self.names.iter().fold(css.to_owned(), named)
    }

    /// Links that ask for the faces of the first screen, below a path. A browser holds the first paint back for them, by a
    /// tenth of a second in the bench: so only in windows that a phone does not have (`fonts.css`).
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

/// A stylesheet that holds the faces itself.
pub fn inlined(styles: &Path, css: &str) -> Result<String, Failure> {
    let within = |css: String, (stem, bytes): &(String, Vec<u8>)| {
        css.replace(&format!("{stem}.woff2"), &format!("data:font/woff2;base64,{}", STANDARD.encode(bytes)))
    };
    Ok(read(styles)?.iter().fold(css.to_owned(), within))
}

/// The project's faces by name.
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
