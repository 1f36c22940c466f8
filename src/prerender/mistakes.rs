//! The page that replaces every other while somebody edits and the content has mistakes: file, line and what is wanted.
//!
//! Trunk's own overlay only says which command has failed (0.21.14: `hooks.rs`, `build_error_reason`). So its hooks
//! succeed while somebody edits, and Trunk reloads this page like any other.

use std::fs;
use std::path::{Path, PathBuf};

use super::Failure;
use super::code::Code;
use super::document::escape;

/// The variable set by `cargo xtask dev`.
const EDITING: &str = "EXPLAINER_EDITING";

const PAGE: &str = "index.html";

/// Whether the site is being edited while it is served.
pub fn are_shown() -> bool {
    std::env::var_os(EDITING).is_some()
}

/// Writes the page to Trunk's staging folder, at the root and at every address of the site being served.
///
/// # Errors
/// Missing code; a file that can't be read or written.
pub fn write(problems: &str, staged: &Path, served: &Path) -> Result<(), Failure> {
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Mistakes to fix</title>\n<h1>Mistakes to fix</h1>\n\
         <pre>{}</pre>\n{}",
        escape(problems),
        Code::take(staged)?.reload
    );
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let (from, to) = (served.join(&folder), staged.join(&folder));
        if folder.as_os_str().is_empty() || from.join(PAGE).is_file() {
            fs::create_dir_all(&to)?;
            fs::write(to.join(PAGE), &page)?;
        }
        let within = fs::read_dir(&from)?.filter_map(Result::ok).filter(|entry| entry.path() != staged);
        let within = within.filter(|entry| entry.file_type().is_ok_and(|sort| sort.is_dir()));
        folders.extend(within.map(|entry| folder.join(entry.file_name())));
    }
    Ok(())
}
