//! Checks the structure and the lengths of a step.

use std::ops::RangeInclusive;

use std::collections::BTreeSet;

use crate::content::kind::page::record::Draft;
use crate::content::location::{Located, Location};
use crate::content::prose::{range_words, sentences, words};
use crate::content::walk::walk;
use crate::content::{Problems, markdown};
use crate::model::{Inline, Kind, Role, Statement};

/// Maximum words of a step's answer.
const ANSWER_WORDS: usize = 36;
/// Maximum words of a key finding.
const FINDING_WORDS: usize = 14;
/// Number of key findings of a step.
const FINDINGS: usize = 2;
/// Minimum and maximum words of a step's text.
const STEP_WORDS: RangeInclusive<usize> = 350..=700;
/// Minimum and maximum words of a passage or counter-view of a step.
const PASSAGE_WORDS: RangeInclusive<usize> = 30..=110;
/// Minimum and maximum sections of a step.
const SECTIONS: RangeInclusive<usize> = 2..=5;

/// Reports what a step lacks and what is too long.
pub fn parts(draft: &Draft, problems: &mut Problems) {
    let Location { file, line } = &draft.place;
    let answer: String = draft.answers.iter().map(|a| markdown::plain(&a.value.blocks)).collect();
    let count = sentences(&answer).count();
    let answered = draft.answers.first().map_or(*line, |first| first.place.line);
    let mut note = |field: &str, message: String| problems.note(file, answered, field, message);
    if count != 2 {
        note("answer", format!("has {count} sentences; an answer has two"));
    }
    if words(&answer) > ANSWER_WORDS {
        note("answer", format!("has {} words; at most {ANSWER_WORDS} keep the short version short", words(&answer)));
    }
    let mut note = |field: &str, message: String| problems.note(file, *line, field, message);
    if draft.findings.len() != FINDINGS {
        note("finding", format!("there are {} key findings; a step has {FINDINGS}", draft.findings.len()));
    }
    for placed in draft.statements().filter(|(_, s)| matches!(s.role, Role::Passage | Role::Counter)) {
        let (place, length) = (placed.0, words(&markdown::plain(&placed.1.blocks)));
        if !PASSAGE_WORDS.contains(&length) {
            let message = format!("`{}` has {length} words; {} fit", placed.1.id, range_words(&PASSAGE_WORDS));
            problems.note(&place.file, place.line, "text", message);
        }
    }
    for Located { place, value: finding } in &draft.findings {
        let text = markdown::plain(&finding.blocks);
        if sentences(&text).count() != 1 || words(&text) > FINDING_WORDS {
            let message = format!(
                "`{}` has {} sentences and {} words; a finding is one sentence of at most {FINDING_WORDS} words",
                finding.id,
                sentences(&text).count(),
                words(&text)
            );
            problems.note(&place.file, place.line, "finding", message);
        }
    }
    let text: Vec<&Statement> =
        draft.statements().map(|(_, s)| s).filter(|s| matches!(s.role, Role::Passage | Role::Counter)).collect();
    let length: usize = text.iter().map(|s| words(&markdown::plain(&s.blocks))).sum();
    let mut note = |field: &str, message: String| problems.note(file, *line, field, message);
    if !STEP_WORDS.contains(&length) {
        note("text", format!("has {length} words; a step has {}", range_words(&STEP_WORDS)));
    }
    if !text.iter().any(|s| s.kind == Kind::Brief) {
        note("text", "no passage says what the brief argues".to_owned());
    }
    if !text.iter().any(|s| s.role == Role::Counter) {
        note("text", "there is no counter-view".to_owned());
    }
    if draft.sections.iter().any(|section| section.heading.is_none()) {
        note("text", "the text of a step begins with a `##` heading".to_owned());
    }
    if !SECTIONS.contains(&draft.sections.len()) {
        note("sections", format!("has {} sections; a step has {}", draft.sections.len(), range_words(&SECTIONS)));
    }
    terms_once(draft, problems);
}

/// A term is explained once in a step.
fn terms_once(draft: &Draft, problems: &mut Problems) {
    let mut explained = BTreeSet::new();
    for (place, statement) in draft.statements() {
        walk(&statement.blocks, &mut |inline| {
            if let Inline::Term { id, .. } = inline
                && !explained.insert(id)
            {
                problems.note_found(place, "term", id, format!("`{id}` is already explained in this step"));
            }
        });
    }
}
