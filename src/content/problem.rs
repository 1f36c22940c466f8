//! What is wrong in the content folder, worded so that an editor can fix it.
//!
//! One mistake gives one message, about its root cause. What follows from it is left out:
//!
//! - a reference is not checked if its target may be in a file that could not be read;
//! - a page or figure that could only be read in part is not checked;
//! - an unknown id is reported once, however many places use it;
//! - a field is reported once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::kind::RecordKind;
use super::location::Location;
use super::spelling::nearest;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the content folder.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: usize,
    /// The field or part concerned.
    pub field: String,
    /// What is wrong and what would be right.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}", self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}: {}", self.field, self.message)
    }
}

/// The phase of the compilation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    /// Reading files: lines are exact.
    #[default]
    Reading,
    /// Checking what was read: lines are those of records.
    Checking,
}

/// Everything that is wrong, in the order of files and lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    list: Vec<Noted>,
    known: Box<Known>,
}

/// What determines whether a problem is reported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Known {
    stage: Stage,
    /// Kinds of which a record may exist that was not read.
    unread: BTreeSet<RecordKind>,
    /// Files that were read in part.
    in_part: BTreeSet<String>,
    /// The folder of the language being checked, if it is not the first.
    within: Option<String>,
    /// For each unknown id, the index of its problem in the list.
    unknown: BTreeMap<(RecordKind, String), usize>,
}

/// How many other places with the same mistake a message names.
const OTHERS_TOLD: usize = 8;

#[derive(Clone, Debug, PartialEq, Eq)]
struct Noted {
    problem: Problem,
    stage: Stage,
    /// The words that are wrong, as written in the file.
    found: Option<String>,
    /// Other places with the same mistake: file and line of each record.
    others: BTreeSet<(String, usize)>,
}

impl Problems {
    /// Reports a problem.
    pub fn note(&mut self, file: &str, line: usize, field: &str, message: impl Into<String>) {
        self.add(Problem { file: file.to_owned(), line, field: field.to_owned(), message: message.into() }, None);
    }

    /// Reports a problem with words of a record, which are used to find the line.
    pub fn note_found(&mut self, place: &Location, field: &str, found: &str, message: impl Into<String>) {
        let (file, line) = (place.file.clone(), place.line);
        let problem = Problem { file, line, field: field.to_owned(), message: message.into() };
        self.add(problem, (!found.is_empty()).then(|| found.to_owned()));
    }

    fn add(&mut self, problem: Problem, found: Option<String>) -> bool {
        if self.list.iter().any(|own| own.problem == problem) {
            return false;
        }
        if self.known.stage == Stage::Checking {
            let is_elsewhere = self.known.within.as_ref().is_some_and(|folder| !problem.file.starts_with(folder));
            let is_told = |own: &Noted| {
                let (a, b) = (&own.problem, &problem);
                (&a.file, a.line, &a.field, &own.found) == (&b.file, b.line, &b.field, &found)
            };
            if is_elsewhere || self.known.in_part.contains(&problem.file) || self.list.iter().any(is_told) {
                return false;
            }
        }
        self.list.push(Noted { problem, stage: self.known.stage, found, others: BTreeSet::new() });
        true
    }

    /// Reports that a record refers to something unknown, unless it may be in a file that could not be read.
    pub fn unknown<'a>(
        &mut self,
        place: &Location,
        field: &str,
        kind: RecordKind,
        id: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        if self.known.unread.contains(&kind) {
            return;
        }
        let key = (kind, id.to_owned());
        if let Some(at) = self.known.unknown.get(&key) {
            let first = &mut self.list[*at];
            if (&first.problem.file, first.problem.line) != (&place.file, place.line) {
                first.others.insert((place.file.clone(), place.line));
            }
            return;
        }
        let meant = nearest(id, known).map(|own| format!("; the nearest is `{own}`")).unwrap_or_default();
        let message = format!("`{id}` is not {kind}{meant}");
        let problem = Problem { file: place.file.clone(), line: place.line, field: field.to_owned(), message };
        if self.add(problem, Some(id.to_owned())) {
            self.known.unknown.insert(key, self.list.len() - 1);
        }
    }

    /// From here on, records that may be in what could not be read are not reported as missing.
    pub fn unread(&mut self, kind: RecordKind) {
        self.known.unread.extend(kind.with_it());
    }

    /// Marks a file as read in part: it is not checked, and its records are not reported as missing.
    pub fn read_in_part(&mut self, file: &str, kind: RecordKind) {
        self.known.in_part.insert(file.to_owned());
        self.unread(kind);
    }

    /// Whether every record of a kind was read.
    pub fn is_whole(&self, kind: RecordKind) -> bool {
        !self.known.unread.contains(&kind)
    }

    /// Starts the checking phase.
    pub fn begin_checks(&mut self) {
        self.known.stage = Stage::Checking;
    }

    /// From here on, only problems in this folder count: what it lacks comes from another language, which has been
    /// checked.
    pub fn only_within(&mut self, folder: Option<String>) {
        self.known.within = folder;
    }

    /// How many problems have been reported so far.
    pub fn count(&self) -> usize {
        self.list.len()
    }

    /// Gives each problem from the checks its line, using the text of its file.
    pub fn locate(&mut self, line: impl Fn(&Problem, Option<&str>) -> usize) {
        for noted in self.list.iter_mut().filter(|own| own.stage == Stage::Checking && own.problem.line > 0) {
            noted.problem.line = line(&noted.problem, noted.found.as_deref());
        }
    }

    /// The problems so far, sorted by file and line.
    pub fn list(&self) -> Vec<Problem> {
        let told = self.list.iter().map(|noted| {
            let mut problem = noted.problem.clone();
            let others: Vec<String> =
                noted.others.iter().take(OTHERS_TOLD).map(|(file, line)| format!("{file}:{line}")).collect();
            if !others.is_empty() {
                problem.message += &format!("; named too in {}", others.join(", "));
            }
            if noted.others.len() > OTHERS_TOLD {
                problem.message += &format!(" and {} other places", noted.others.len() - OTHERS_TOLD);
            }
            problem
        });
        let mut sorted: Vec<Problem> = told.collect();
        sorted.sort();
        sorted
    }

    /// Returns a value if nothing is wrong.
    ///
    /// # Errors
    /// The problems, if there are any.
    pub fn none_or<T>(self, value: T) -> Result<T, Problems> {
        if self.list.is_empty() { Ok(value) } else { Err(self) }
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in self.list() {
            writeln!(f, "{problem}")?;
        }
        write!(f, "{} to fix; no site was built.", self.list.len())
    }
}

impl std::error::Error for Problems {}
