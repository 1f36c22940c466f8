//! Checks the rules for every statement.

use crate::content::Problems;
use crate::content::checker::{Checker, Ground};
use crate::content::location::Location;
use crate::model::{Role, Statement};

/// Reports everything that breaks a rule; our own reading of the evidence rests on its context.
pub fn check(checker: &Checker<'_>, place: &Location, statement: &Statement, problems: &mut Problems) {
    let Statement { id, role, kind, nature: _, sentences, blocks, citations } = statement;
    let is_counter = *role == Role::Counter;
    // A counter-view is set beside its sentences and does not rest on them.
    let ground = if is_counter { &[] } else { sentences.as_slice() };
    if *role != Role::Reading {
        checker.ground(&Ground { place, id, kind: *kind, sentences: ground, citations }, problems);
    }
    if is_counter {
        checker.sentences(place, sentences, problems);
        if sentences.is_empty() {
            let message = format!("`{id}` names no sentence of the abstract that it is set beside");
            problems.note(&place.file, place.line, "sentences", message);
        }
    }
    checker.text(place, blocks, citations, problems);
    checker.numbers(place, blocks, citations, problems);
}
