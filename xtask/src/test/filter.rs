//! The tests that a filter selects: those of a file with its name, otherwise those whose names contain it.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail, ensure};

use crate::run;

/// The names of the test files in a folder, without the one that includes them (`all.rs`).
///
/// # Errors
/// A folder that cannot be read.
pub fn files(folder: &Path) -> Result<Vec<String>> {
    let entries = std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let files = entries.filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    let mut names: Vec<String> =
        files.filter_map(|path: PathBuf| Some(path.file_stem()?.to_string_lossy().into_owned())).collect();
    names.retain(|name| name != "all");
    names.sort();
    Ok(names)
}

/// Rejects a filter that matches no test of a command, which would pass without testing anything.
///
/// # Errors
/// No matching test, or a command that fails.
pub fn finds(filter: &str, command: &mut Command, files: &[String]) -> Result<()> {
    let Some(listed) = run::output(command.stderr(std::process::Stdio::inherit())) else {
        bail!("{command:?} failed");
    };
    let found = listed.lines().any(|line| line.ends_with(": test"));
    ensure!(found, "no test has `{filter}` in its name; the files are {}", files.join(", "));
    Ok(())
}
