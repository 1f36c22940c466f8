//! The editor's review: what to look at today, most urgent first. It never fails a build.
//!
//! Each test is a module of its own and yields remarks; what they mean for the text is for the editor to decide.

mod ages;
mod attributions;
mod dates;
mod grounds;
mod reading;
mod remark;
mod totals;

use std::fmt;

use super::claims::{Claim, claims};
use super::library::Library;
use crate::model::PartialDate;

pub use remark::{Remark, Subject};
pub use totals::totals;

/// The review's findings.
pub struct Review(Vec<Remark>);

impl Review {
    /// The remarks on a subject, most urgent first.
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

/// Reviews the first language of a checked library, as of a given day.
pub fn review(library: &Library, today: PartialDate) -> Review {
    let Some(edition) = library.editions.first() else { return Review(Vec::new()) };
    let claims = claims(library, edition);
    let mut remarks: Vec<Remark> = claims.iter().flat_map(|claim| of_claim(claim, today)).collect();
    remarks.extend(ages::rows(edition, today));
    remarks.extend(ages::readings(library));
    remarks.extend(grounds::unmarked(library));
    remarks.extend(grounds::bare(library, edition));
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
