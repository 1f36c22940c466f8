//! What stands in for every page while the content is edited and has a mistake: file, line and what would be right.
//!
//! Trunk's own overlay tells no more than which command has failed (0.21.14: `hooks.rs`, `build_error_reason`). So its
//! hooks succeed while somebody edits, and Trunk reloads this page as it does any other.

use std::fs;
use std::path::{Path, PathBuf};

use super::Failure;
use super::code::Code;
use super::document::escape;

/// The variable with which `cargo xtask dev` says that somebody edits.
const EDITING: &str = "EXPLAINER_EDITING";

/// The file of a page.
const PAGE: &str = "index.html";

/// Whether somebody edits the site while it is served.
pub fn are_shown() -> bool {
    std::env::var_os(EDITING).is_some()
}

/// Writes it into the folder that Trunk has staged, for the first page and every address of the site as it is served.
///
/// # Errors
/// Code that is missing, a file that can't be read or written.
pub fn write(problems: &str, staged: &Path, served: &Path) -> Result<(), Failure> {
    let page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>To mend</title>\n<h1>To mend</h1>\n\
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
