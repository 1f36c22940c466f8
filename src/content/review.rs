//! The editor's review: what to look at today, worst first. It never fails a build.
//!
//! Each test is a module of its own and gives remarks; what the remarks mean for the text is the editor's to decide.

mod ages;
mod attributions;
mod dates;
mod grounds;
mod reading;
mod totals;

use std::fmt;

use super::claims::{Claim, claims};
use super::library::{Library, Place};
use crate::model::PartialDate;

pub use totals::totals;

/// What the review looks for, in the order in which it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Claims that rest on weak sources alone.
    WeakOnly,
    /// Claims that rest on one source.
    OneSource,
    /// Sources of a sort that is called weak, and that are not marked.
    Unmarked,
    /// Background that rests on something published since.
    LateBackground,
    /// Dates that have passed since a sentence in the future tense was written.
    Passed,
    /// Open rows of the ledger.
    OpenRows,
    /// Sources read longest ago.
    OldReadings,
    /// Texts that are hard to read.
    Hard,
    /// Long sentences.
    Long,
    /// Words about the brief near a judgement.
    Judgements,
}

impl Subject {
    /// All, in order.
    pub const ALL: [Self; 10] = [
        Self::WeakOnly,
        Self::OneSource,
        Self::Unmarked,
        Self::LateBackground,
        Self::Passed,
        Self::OpenRows,
        Self::OldReadings,
        Self::Hard,
        Self::Long,
        Self::Judgements,
    ];

    fn heading(self) -> &'static str {
        match self {
            Self::WeakOnly => "rest on weak sources alone",
            Self::OneSource => "rest on one source",
            Self::Unmarked => "sources of small sites, blogs, digests or copies that are not marked weak",
            Self::LateBackground => "background that rests on something after February 2025",
            Self::Passed => "dates that have passed since a sentence about the future was written",
            Self::OpenRows => "open rows of the ledger, by the age of their newest evidence",
            Self::OldReadings => "sources read longest ago",
            Self::Hard => "texts above grade 9 (Flesch-Kincaid)",
            Self::Long => "sentences of more than 30 words",
            Self::Judgements => "words about the brief near a judgement",
        }
    }
}

/// One thing to look at.
#[derive(Clone, Debug)]
pub struct Remark {
    /// What it was found by.
    pub subject: Subject,
    /// Where it stands.
    pub place: Place,
    /// Id of the statement, event, row or source.
    pub id: String,
    /// What was found.
    pub words: String,
    /// How bad it is beside others of its subject; more is worse.
    pub weight: f64,
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}:{}: `{}`: {}", self.place.file, self.place.line, self.id, self.words)
    }
}

/// What the review found.
pub struct Review(Vec<Remark>);

impl Review {
    /// The remarks on a subject, worst first.
    pub fn on(&self, subject: Subject) -> impl Iterator<Item = &Remark> {
        self.0.iter().filter(move |remark| remark.subject == subject)
    }
}

impl fmt::Display for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for subject in Subject::ALL {
            writeln!(f, "\n== {}: {}", self.on(subject).count(), subject.heading())?;
            for remark in self.on(subject) {
                writeln!(f, "{remark}")?;
            }
        }
        Ok(())
    }
}

/// Goes over the first language of a checked library, as of a day.
pub fn review(library: &Library, today: PartialDate) -> Review {
    let Some(edition) = library.editions.first() else { return Review(Vec::new()) };
    let claims = claims(library, edition);
    let mut remarks: Vec<Remark> = claims.iter().flat_map(|claim| of_claim(claim, today)).collect();
    remarks.extend(ages::rows(edition, today));
    remarks.extend(ages::readings(library));
    remarks.extend(grounds::unmarked(library));
    remarks
        .sort_by(|a, b| (a.subject, b.weight).partial_cmp(&(b.subject, a.weight)).unwrap_or(std::cmp::Ordering::Equal));
    Review(remarks)
}

fn of_claim(claim: &Claim<'_>, today: PartialDate) -> Vec<Remark> {
    let tests = [
        grounds::weak_only(claim),
        grounds::one_source(claim),
        grounds::late_background(claim),
        dates::passed(claim, today),
        reading::hard(claim),
    ];
    let mut remarks: Vec<Remark> = tests.into_iter().flatten().collect();
    remarks.extend(reading::long(claim));
    remarks.extend(attributions::near_judgement(claim));
    remarks
}

/// A remark on a claim.
fn remark(claim: &Claim<'_>, subject: Subject, weight: f64, words: String) -> Remark {
    Remark { subject, place: claim.place.clone(), id: claim.id.clone(), words, weight }
}
