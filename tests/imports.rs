//! Imports run downwards only: shared rooms import no kind of exhibit, kinds do not import each other, and nothing that
//! runs in a browser imports what renders and writes whole pages.
//!
//! It reads the paths in the source, so that a slip is found natively and before anything is linked.

use std::collections::BTreeSet;
use std::fs;

use crate::support;

/// The kinds of exhibits.
const KINDS: [&str; 12] = [
    "figure", "gallery", "claims", "sources", "timeline", "story", "ledger", "question", "numbers", "builder", "deck",
    "search",
];
/// What all kinds build on.
const SHARED: [&str; 10] =
    ["exhibit", "platform", "shell", "state", "model", "format", "chart", "view", "geometry", "export"];
/// What runs only natively.
const NATIVE: [&str; 3] = ["content", "prerender", "page"];
/// What only the crate's own tests use.
const OF_TESTS: &str = "drawn";

/// A file of the source, and the room of the crate that it belongs to.
struct File {
    name: String,
    room: String,
    text: String,
}

impl File {
    /// Whether it is compiled only for tests, which run natively.
    fn is_test(&self) -> bool {
        self.room == OF_TESTS || self.name.ends_with("/tests.rs") || self.name.contains("/tests/")
    }
}

fn files() -> Vec<File> {
    let file = |(name, text): (String, String)| {
        let room = name.split(['/', '.']).next().unwrap_or_default().to_owned();
        File { name, room, text }
    };
    support::source().into_iter().map(file).collect()
}

/// The rooms that a text refers to by path from the crate's root.
fn named(text: &str) -> BTreeSet<&str> {
    let words = text.split("crate::").skip(1);
    words.filter_map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next()).collect()
}

/// Why a room may not import another; `None` if it may.
fn forbidden(room: &str, other: &str) -> Option<&'static str> {
    let (is_kind, other_is_kind) = (KINDS.contains(&room), KINDS.contains(&other));
    if room == other {
        return None;
    }
    if SHARED.contains(&room) && other_is_kind {
        return Some("what all kinds stand on names no kind");
    }
    if is_kind && other_is_kind {
        return Some("kinds do not know each other");
    }
    if [("page", "shell"), ("shell", "page")].contains(&(room, other)) {
        return Some("pages and the shell share nothing but what stands in the document");
    }
    if other == OF_TESTS {
        return Some("what tests are made of is there for tests alone");
    }
    if NATIVE.contains(&other) && !NATIVE.contains(&room) && room != "bin" {
        return Some("what draws and writes pages runs natively alone");
    }
    if room == "platform" && !["model", "state", "view"].contains(&other) {
        return Some("the browser's side knows no drawing and no file");
    }
    if room == "model" || (room == "format" && other != "model" && other != "state") {
        return Some("plain values and texts stand on nothing");
    }
    None
}

#[test]
fn imports_run_downwards_only() {
    let mut slips = Vec::new();
    for file in &files() {
        let File { name, room, text } = file;
        let is_of_tests = |other: &&str| file.is_test() && (NATIVE.contains(other) || *other == OF_TESTS);
        for other in named(text).into_iter().filter(|other| !is_of_tests(other)) {
            slips.extend(forbidden(room, other).map(|why| format!("src/{name} names {other}: {why}")));
        }
    }
    assert!(slips.is_empty(), "\n{}", slips.join("\n"));
}

#[test]
fn every_room_has_its_rules_and_every_path_is_read() {
    let root: BTreeSet<String> = files().into_iter().filter(|file| !file.name.contains('/')).map(|f| f.room).collect();
    let rooms: Vec<&str> = SHARED.iter().chain(&KINDS).chain(&NATIVE).chain(&["lib", OF_TESTS]).copied().collect();
    assert_eq!(root, rooms.iter().map(|room| (*room).to_owned()).collect(), "a room without rules");
    for File { name, room, text } in files() {
        assert!(!text.contains("crate::{"), "src/{name}: a path that the test can't read");
        let depth = name.matches('/').count();
        let out = "super::".repeat(depth + 1);
        let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        assert!(!own.contains(&out), "src/{name} leaves `{room}` by `super`");
    }
}

#[test]
fn every_file_belongs_to_the_crate() {
    for File { name, .. } in files().into_iter().filter(|file| file.name.contains('/') && file.room != "bin") {
        let path = support::project().join("src").join(&name);
        let (folder, stem) = (path.parent().expect("a folder"), path.file_stem().expect("a name").to_string_lossy());
        let above = fs::read_to_string(folder.with_extension("rs")).unwrap_or_default();
        let is_there = above.lines().any(|line| {
            let line = line.trim();
            let words = line.strip_prefix("pub ").or(line.strip_prefix("pub(crate) ")).unwrap_or(line);
            words == format!("mod {stem};")
        });
        assert!(is_there, "src/{name} is compiled by nothing");
    }
}
