//! Corrupted content files: whatever is in a file, reading it ends in a site or in a report that an editor can follow,
//! never in a panic.
//!
//! This is the fuzz target for reading content. It is a test like any other, because coverage-guided fuzzers need a
//! compiler that the project does not use; what they would find by coverage is provoked by the characters in `SIGNS`
//! and a folder of real content. The cases are the same in every run (`.cargo/config.toml`). A long run tries others:
//! `PROPTEST_CASES=2000 PROPTEST_RNG_SEED=7 cargo test --test all spoilt`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use crate::support::project;
use ai_partnership_explainer::content::{Folder, Problems, load_from};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, TestRunner};

/// How many corrupted folders are read.
const CASES: u32 = 32;

/// The syntax of the files, and what editing programs leave behind.
const SIGNS: [&str; 40] = [
    ":::",
    "::: ",
    "\n:::\n",
    "+++\n",
    "## ",
    "[[",
    "]]",
    "[",
    "]",
    "](step:",
    "](brief:",
    "](term:",
    ")",
    "{{",
    "}}",
    "@",
    ": ",
    "\"",
    "\"\"\"",
    "'",
    "\\",
    "#",
    " = ",
    "|",
    " | ",
    "~",
    "..",
    "-",
    ".",
    "9999999999999999999",
    "-1",
    "2025-13",
    "\r\n",
    "\t",
    "\u{feff}",
    "\u{0}",
    "₹",
    "\u{94d}",
    "<b>",
    "the brief says ",
];

/// A change at one place in a file.
#[derive(Clone, Debug)]
enum Spoil {
    /// Inserts text.
    Insert(Index, String),
    /// Deletes some letters.
    Cut(Index, usize),
    /// Deletes a line.
    Drop(Index),
    /// Duplicates a line.
    Double(Index),
    /// Replaces a line with another.
    Swap(Index, Index),
    /// Truncates the file.
    End(Index),
}

fn spoil() -> impl Strategy<Value = Spoil> {
    let place = any::<Index>;
    prop_oneof![
        4 => (place(), select(&SIGNS[..])).prop_map(|(at, sign)| Spoil::Insert(at, sign.to_owned())),
        1 => (place(), "\\PC{1,6}").prop_map(|(at, text)| Spoil::Insert(at, text)),
        2 => (place(), 1_usize..20).prop_map(|(at, many)| Spoil::Cut(at, many)),
        2 => place().prop_map(Spoil::Drop),
        1 => place().prop_map(Spoil::Double),
        1 => (place(), place()).prop_map(|(at, other)| Spoil::Swap(at, other)),
        1 => place().prop_map(Spoil::End),
    ]
}

impl Spoil {
    fn done(&self, text: &str) -> String {
        let letters: Vec<char> = text.chars().collect();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let all = |letters: &[char]| letters.iter().collect::<String>();
        match self {
            Self::Insert(at, sign) => {
                let (before, after) = letters.split_at(at.index(letters.len() + 1));
                [all(before), sign.clone(), all(after)].concat()
            }
            Self::Cut(at, many) => {
                let from = at.index(letters.len() + 1);
                all(&letters[..from]) + &all(&letters[(from + many).min(letters.len())..])
            }
            Self::End(at) => all(&letters[..at.index(letters.len() + 1)]),
            _ if lines.is_empty() => String::new(),
            Self::Drop(at) => {
                lines.iter().enumerate().filter(|(i, _)| *i != at.index(lines.len())).map(|(_, l)| *l).collect()
            }
            Self::Double(at) => {
                let own = at.index(lines.len());
                lines.iter().enumerate().flat_map(|(i, line)| vec![*line; 1 + usize::from(i == own)]).collect()
            }
            Self::Swap(at, other) => {
                let mut lines = lines.clone();
                let many = lines.len();
                lines[at.index(many)] = lines[other.index(many)];
                lines.concat()
            }
        }
    }
}

/// The files of a folder, by relative path.
fn files(root: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        let paths = fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = paths.partition(|path| path.is_dir());
        open.extend(folders);
        for file in files.iter().filter(|file| file.extension().is_some_and(|end| end == "md" || end == "toml")) {
            let name = file.strip_prefix(root).expect("a file of the folder").display().to_string();
            found.insert(name, fs::read_to_string(file).expect("a file"));
        }
    }
    found.remove("README.md");
    found
}

/// Whether an editor can go to each place that a report gives.
fn can_be_followed(problems: &Problems, now: &BTreeMap<String, String>) -> Result<(), TestCaseError> {
    for problem in problems.list() {
        let text = now.get(&problem.file).map(String::as_str);
        // Something missing at the end of a file is reported in the line after its last.
        let many = text.map_or(0, |text| text.lines().count() + 1);
        prop_assert!(problem.line <= many, "{} lines: {}", many, problem);
        prop_assert!(!problem.field.is_empty() && !problem.message.is_empty(), "{}", problem);
    }
    prop_assert!(!problems.list().is_empty());
    Ok(())
}

#[test]
fn a_spoilt_folder_is_read_or_refused_with_places_that_are_there() {
    // Both halves of the files at once.
    let root = project().join("content");
    let (whole, folder) = (files(&root), Folder::new(&root).keeping());
    let names: Vec<String> = whole.keys().cloned().collect();
    let (some, others) = names.split_at(names.len() / 2);
    thread::scope(|scope| {
        scope.spawn(|| spoilt_ones_of(some, &whole, &folder));
        scope.spawn(|| spoilt_ones_of(others, &whole, &folder));
    });
}

/// Corrupts files with these names, one after the other.
fn spoilt_ones_of(names: &[String], whole: &BTreeMap<String, String>, folder: &Folder) {
    let mut config = Config::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = CASES;
    }
    config.cases = config.cases.div_ceil(2);
    let spoilt = (select(names.to_vec()), vec(spoil(), 1..4));
    let outcome = TestRunner::new(config).run(&spoilt, |(name, changes)| {
        let text = changes.iter().fold(whole[&name].clone(), |text, change| change.done(&text));
        match load_from(&folder.clone().with(&name, text.as_str())) {
            Ok(_) => Ok(()),
            Err(problems) => {
                let now =
                    whole.iter().map(|(other, own)| (other.clone(), if *other == name { &text } else { own }.clone()));
                can_be_followed(&problems, &now.collect())
            }
        }
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}
