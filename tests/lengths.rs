//! No file is over 400 lines and no function over 60, unless the file says why at its top: `//! Long because: …`.
//!
//! Functions are found by rustfmt's layout: one ends at the brace aligned with its `fn`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::project;

/// Maximum lines of a file.
const FILE: usize = 400;
/// Maximum lines between the braces of a function.
const FUNCTION: usize = 60;
/// Allows a file to be longer.
const REASON: &str = "//! Long because: ";

/// The project's own source.
fn files() -> Vec<PathBuf> {
    let mut open: Vec<PathBuf> = ["src", "tests", "xtask", "benches"].map(|folder| project().join(folder)).into();
    let mut files = vec![project().join("build.rs")];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() && !path.ends_with("target") {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    files
}

/// Whether a file says at its top why it is long.
fn has_reason(text: &str) -> bool {
    let top = text.lines().take_while(|line| line.starts_with("//!"));
    top.into_iter().any(|line| line.strip_prefix(REASON).is_some_and(|reason| !reason.trim().is_empty()))
}

/// The functions in a text: the line of each, its name, and the number of lines between its braces.
fn functions(text: &str) -> Vec<(usize, String, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(name) = named(line) else { continue };
        let margin = line.len() - line.trim_start().len();
        let ends = |own: &&str| own.len() == margin + 1 && own.trim_start() == "}";
        let opens = lines[at..].iter().position(|own| own.ends_with('{') || own.ends_with(';') || own.ends_with('}'));
        let Some(open) = opens.map(|open| at + open).filter(|open| lines[*open].ends_with('{')) else { continue };
        let end = lines[open..].iter().position(ends).map_or(lines.len(), |end| open + end);
        found.push((at + 1, name.to_owned(), end - open - 1));
    }
    found
}

/// The name of the function that a line starts, if any.
fn named(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace();
    let before = |word: &&str| ["const", "async", "extern"].contains(word) || word.starts_with("pub");
    let name = words.by_ref().find(|word| !before(word)).filter(|word| *word == "fn").and_then(|_| words.next())?;
    name.split(['(', '<']).next()
}

fn name(path: &Path) -> String {
    path.strip_prefix(project()).unwrap_or(path).display().to_string()
}

#[test]
fn what_is_long_says_why() {
    let mut long = Vec::new();
    for path in files() {
        let (name, text) = (name(&path), fs::read_to_string(&path).expect("a file"));
        if has_reason(&text) {
            continue;
        }
        let lines = text.lines().count();
        if lines > FILE {
            long.push(format!("{name} has {lines} lines; at most {FILE}"));
        }
        for (line, function, lines) in functions(&text).into_iter().filter(|(_, _, lines)| *lines > FUNCTION) {
            long.push(format!("{name}:{line}: `{function}` has {lines} lines; at most {FUNCTION}"));
        }
    }
    assert!(long.is_empty(), "split it, or say why at the file's top (`{REASON}…`)\n{}", long.join("\n"));
}

#[test]
fn reasons_are_given_where_they_are_needed() {
    for path in files() {
        let text = fs::read_to_string(&path).expect("a file");
        let is_long = text.lines().count() > FILE || functions(&text).into_iter().any(|(_, _, lines)| lines > FUNCTION);
        assert!(is_long || !has_reason(&text), "{} is not long: take its reason away", name(&path));
    }
}

#[test]
fn functions_are_found_with_their_lengths() {
    let text = "impl A {\n    pub const fn one(\n        a: u8,\n    ) -> u8 {\n        a\n    }\n\n    fn two() {}\n}\n\n\
        trait B {\n    fn three();\n}\n\npub(crate) async fn four<T>() {\n    if a {\n    }\n}\n";
    let found = functions(text);
    let found: Vec<_> = found.iter().map(|(line, name, lines)| (*line, name.as_str(), *lines)).collect();
    assert_eq!(found, [(2, "one", 1), (15, "four", 2)]);
}
