//! The project's location, determined at run time: a clone may be copied or moved after it was built, and build folders
//! may be shared.
//!
//! `cargo xtask` includes the same file (`xtask/src/lib.rs`), so that both mean the same folder.

use std::path::{Path, PathBuf};

/// A line found only in the project's own `Cargo.toml`.
const OURS: &str = "\nname = \"ai-partnership-explainer\"\n";

/// The project's folder: above the package that Cargo runs, otherwise above the current folder.
pub fn project() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = std::env::current_dir().ok();
    let found = [package, here].into_iter().flatten().find_map(|start| above(&start));
    // If there is none, whoever reads the first file from it reports what is missing.
    found.unwrap_or_else(|| PathBuf::from("."))
}

/// The nearest ancestor that is the project's folder.
fn above(start: &Path) -> Option<PathBuf> {
    let is_ours = |folder: &&Path| std::fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(|t| t.contains(OURS));
    start.ancestors().find(is_ours).map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::above;

    #[test]
    fn the_nearest_folder_upwards_that_is_ours() {
        let outer = tempfile::tempdir().expect("a folder");
        let inner = outer.path().join("clone");
        let package = inner.join("xtask");
        fs::create_dir_all(&package).expect("folders");
        fs::write(package.join("Cargo.toml"), "[package]\nname = \"xtask\"\n").expect("a file");
        assert_eq!(above(&package), None, "another project's file is not ours");
        let ours = "[package]\nname = \"ai-partnership-explainer\"\n";
        fs::write(outer.path().join("Cargo.toml"), ours).expect("a file");
        assert_eq!(above(&package), Some(outer.path().to_owned()));
        fs::write(inner.join("Cargo.toml"), ours).expect("a file");
        assert_eq!(above(&package), Some(inner), "a clone inside of another is meant itself");
    }
}
