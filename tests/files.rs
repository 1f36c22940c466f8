//! The files next to the pages open in the programs people use: tables, their metadata, drawings, calendars, files for
//! a class.
//!
//! `tests/files/check.sh` opens them in the programs themselves.

mod calendars;
mod classroom;
mod data;
mod drawings;
mod tables;

use std::fs;
use std::path::Path;

use crate::support::sites::ON_A_HOST;

/// The site's files with this suffix, with their texts.
fn files(ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![ON_A_HOST.clone()];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|own| own == ending) {
                found.push((name(&path), fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    found.sort();
    found
}

fn name(path: &Path) -> String {
    path.strip_prefix(&*ON_A_HOST).expect("a file of the site").display().to_string()
}
