//! A remark of the review.

use std::fmt;

use super::super::claims::Claim;
use super::super::location::Location;

/// The review's subjects, in the order in which they are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Claims that rest only on weak sources.
    WeakOnly,
    /// Claims that rest on one source.
    OneSource,
    /// Sources of a sort that counts as weak but are not marked.
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
    /// Words about the brief close to a judgement.
    Judgements,
    /// Sentences of the abstract that nothing of ours bears on.
    Bare,
}

impl Subject {
    /// All, in order.
    pub const ALL: [Self; 11] = [
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
        Self::Bare,
    ];

    /// The heading under which it is printed.
    pub fn heading(self) -> &'static str {
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
            Self::Bare => "sentences of the abstract on which nothing of ours bears",
        }
    }
}

/// One thing to look at.
#[derive(Clone, Debug)]
pub struct Remark {
    /// The subject.
    pub subject: Subject,
    /// Where it is.
    pub place: Location,
    /// Id of the statement, event, row or source.
    pub id: String,
    /// What was found.
    pub words: String,
    /// How serious it is compared with others on its subject; more is worse.
    pub weight: f64,
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "content/{}:{}: `{}`: {}", self.place.file, self.place.line, self.id, self.words)
    }
}

pub fn remark(claim: &Claim<'_>, subject: Subject, weight: f64, words: String) -> Remark {
    Remark { subject, place: claim.place.clone(), id: claim.id.clone(), words, weight }
}
