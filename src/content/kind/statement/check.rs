//! Holds a statement against the rules that hold of each.

use crate::content::Problems;
use crate::content::checker::{Checker, Ground};
use crate::content::location::Location;
use crate::model::{Role, Statement};

/// Notes everything that breaks a rule; our own reading of the evidence rests on what stands around it.
pub fn check(checker: &Checker<'_>, place: &Location, statement: &Statement, problems: &mut Problems) {
    let ground = Ground {
        place,
        id: &statement.id,
        kind: statement.kind,
        sentences: &statement.sentences,
        citations: &statement.citations,
    };
    if statement.role != Role::Reading {
        checker.ground(&ground, problems);
    }
    checker.text(place, &statement.blocks, &statement.citations, problems);
    checker.numbers(place, &statement.blocks, &statement.citations, problems);
}
