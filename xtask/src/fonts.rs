//! The fonts for the test browsers: a fixed set, so that results do not depend on what a machine happens to have.
//!
//! Pages name fonts that most readers have and a test machine lacks; the substitutes differ in width, and with it every
//! line break. So the browsers are started with a fontconfig file that knows only one set of families: `cargo xtask
//! test --fonts dejavu`, `liberation` or, by default, `both`.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, Result, bail};

use crate::project;
use crate::tools::packages;

/// The variable that points fontconfig, and so every browser, to its file.
pub const VARIABLE: &str = "FONTCONFIG_FILE";

/// Which families the test browsers have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fonts {
    /// DejaVu's and Liberation's, as on most Debian desktops: Liberation stands in for Arial, DejaVu for the rest.
    #[default]
    Both,
    /// Only DejaVu's, which are wide.
    DejaVu,
    /// Only Liberation's, which are narrow.
    Liberation,
}

/// Three families from one foundry and where to get them.
struct Family {
    /// The foundry's name.
    name: &'static str,
    /// Prefixes of the names of its files.
    files: &'static [&'static str],
    /// Files that exist if it is completely installed.
    needed: &'static [&'static str],
    /// Debian's packages.
    packages: &'static [&'static str],
    /// The families for `sans-serif`, `serif` and `monospace`.
    generic: [&'static str; 3],
    /// Metric-compatible names that it substitutes, each with its own.
    same: &'static [(&'static str, &'static str)],
}

const DEJAVU: Family = Family {
    name: "DejaVu",
    // Its mathematical font is not meant for text.
    files: &["DejaVuSans", "DejaVuSerif"],
    needed: &["DejaVuSans.ttf", "DejaVuSerif.ttf", "DejaVuSansMono.ttf", "DejaVuSerif-Italic.ttf"],
    packages: &["fonts-dejavu-core", "fonts-dejavu-extra"],
    generic: ["DejaVu Sans", "DejaVu Serif", "DejaVu Sans Mono"],
    same: &[],
};

const LIBERATION: Family = Family {
    name: "Liberation",
    files: &["LiberationSans-", "LiberationSerif-", "LiberationMono-"],
    needed: &["LiberationSans-Regular.ttf", "LiberationSerif-Regular.ttf", "LiberationMono-Regular.ttf"],
    packages: &["fonts-liberation"],
    generic: ["Liberation Sans", "Liberation Serif", "Liberation Mono"],
    same: &[
        ("Arial", "Liberation Sans"),
        ("Helvetica", "Liberation Sans"),
        ("Times New Roman", "Liberation Serif"),
        ("Courier New", "Liberation Mono"),
    ],
};

impl FromStr for Fonts {
    type Err = anyhow::Error;

    fn from_str(word: &str) -> Result<Self> {
        match word {
            "both" => Ok(Self::Both),
            "dejavu" => Ok(Self::DejaVu),
            "liberation" => Ok(Self::Liberation),
            _ => bail!("--fonts is `both`, `dejavu` or `liberation`, not `{word}`"),
        }
    }
}

impl Fonts {
    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::DejaVu => "dejavu",
            Self::Liberation => "liberation",
        }
    }

    /// The families, the one used for generic names first.
    fn families(self) -> &'static [Family] {
        match self {
            Self::Both => &[DEJAVU, LIBERATION],
            Self::DejaVu => &[DEJAVU],
            Self::Liberation => &[LIBERATION],
        }
    }

    /// Finds or installs the families and writes the fontconfig file that knows nothing else; returns its path.
    ///
    /// # Errors
    /// A family that is unavailable, a file that cannot be written.
    pub fn ensure(self) -> Result<PathBuf> {
        let mut folders = Vec::new();
        for family in self.families() {
            let missing = |folders: &[PathBuf]| family.needed.iter().any(|file| folder_of(file, folders).is_none());
            if missing(&roots()) {
                packages(&format!("{} fonts", family.name), family.packages)?;
            }
            for file in family.needed {
                let folder = folder_of(file, &roots());
                folders.push(folder.with_context(|| format!("{file} is needed: install it by hand"))?);
            }
        }
        folders.sort();
        folders.dedup();
        let own = project().join("target/fonts").join(self.name());
        fs::create_dir_all(&own)?;
        let file = own.join("fonts.conf");
        fs::write(&file, self.rules(&folders, &own.join("cache")))?;
        Ok(file)
    }

    /// The file: only the chosen fonts, what they substitute, and how they are hinted.
    fn rules(self, folders: &[PathBuf], cache: &Path) -> String {
        let mut rules =
            "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">\n<fontconfig>\n"
                .to_owned();
        for folder in folders {
            let _ = writeln!(rules, "<dir>{}</dir>", escaped(folder));
        }
        let _ = writeln!(rules, "<cachedir>{}</cachedir>", escaped(cache));
        // Some systems keep all fonts in one folder.
        rules.push_str("<selectfont><rejectfont><glob>*</glob></rejectfont><acceptfont>");
        for start in self.families().iter().flat_map(|family| family.files) {
            let _ = write!(rules, "<glob>*/{start}*</glob>");
        }
        rules.push_str("</acceptfont></selectfont>\n");
        for (name, own) in self.families().iter().flat_map(|family| family.same) {
            let _ = writeln!(
                rules,
                "<alias binding=\"same\"><family>{name}</family><accept><family>{own}</family></accept></alias>"
            );
        }
        // A name without a substitute falls back to a sans-serif font, as in fontconfig's own rules.
        rules.push_str(
            "<match target=\"pattern\"><edit name=\"family\" mode=\"append_last\"><string>sans-serif</string></edit></match>\n",
        );
        let generic = ["sans-serif", "serif", "monospace"];
        for (name, own) in generic.iter().zip(self.families().first().map_or(DEJAVU.generic, |first| first.generic)) {
            let _ = writeln!(rules, "<alias><family>{name}</family><prefer><family>{own}</family></prefer></alias>");
        }
        rules.push_str(
            "<match target=\"font\"><edit name=\"antialias\"><bool>true</bool></edit>\
             <edit name=\"hinting\"><bool>true</bool></edit><edit name=\"hintstyle\"><const>hintslight</const></edit>\
             <edit name=\"rgba\"><const>none</const></edit></match>\n</fontconfig>\n",
        );
        rules
    }
}

/// Where systems and users keep fonts.
fn roots() -> Vec<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let own = [home.join(".local/share/fonts"), home.join(".fonts")];
    ["/usr/share/fonts", "/usr/local/share/fonts"].map(PathBuf::from).into_iter().chain(own).collect()
}

/// The folder that contains a file with this name, searched recursively.
fn folder_of(file: &str, folders: &[PathBuf]) -> Option<PathBuf> {
    folders.iter().find_map(|folder| {
        if folder.join(file).is_file() {
            return Some(folder.clone());
        }
        let below = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
        let mut below: Vec<PathBuf> = below.filter(|path| path.is_dir()).collect();
        below.sort();
        folder_of(file, &below)
    })
}

fn escaped(path: &Path) -> String {
    path.display().to_string().replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_know_the_chosen_families_and_no_other() {
        let rules = |fonts: Fonts| fonts.rules(&[PathBuf::from("/fonts & more")], Path::new("/cache"));
        let dejavu = rules(Fonts::DejaVu);
        assert!(dejavu.contains("<dir>/fonts &amp; more</dir>") && dejavu.contains("<glob>*/DejaVuSans*</glob>"));
        assert!(!dejavu.contains("Liberation"), "{dejavu}");
        let liberation = rules(Fonts::Liberation);
        assert!(liberation.contains("<family>serif</family><prefer><family>Liberation Serif</family>"), "{liberation}");
        assert!(!liberation.contains("DejaVu"), "{liberation}");
        let both = rules(Fonts::default());
        assert!(both.contains("<family>serif</family><prefer><family>DejaVu Serif</family>"), "{both}");
        assert!(both.contains("<family>Arial</family><accept><family>Liberation Sans</family>"), "{both}");
    }

    #[test]
    fn each_set_has_a_word() {
        for fonts in [Fonts::Both, Fonts::DejaVu, Fonts::Liberation] {
            assert_eq!(fonts.name().parse::<Fonts>().expect("a set"), fonts);
        }
        assert!("comic".parse::<Fonts>().is_err());
    }

    #[test]
    fn a_file_is_found_below_a_folder() {
        let root = tempfile::tempdir().expect("a folder");
        let inner = root.path().join("truetype/own");
        fs::create_dir_all(&inner).expect("folders");
        fs::write(inner.join("Own.ttf"), "").expect("a file");
        assert_eq!(folder_of("Own.ttf", &[root.path().to_owned()]), Some(inner));
        assert_eq!(folder_of("Other.ttf", &[root.path().to_owned()]), None);
    }
}
