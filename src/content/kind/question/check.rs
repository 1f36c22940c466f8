//! Checks the questions, and each right answer against what it names.

use super::build::question;
use super::record::QuestionRecord;
use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::kind::page::record::Draft;
use crate::content::library::{Edition, Library};
use crate::content::location::{Located, Location};

/// Minimum number of questions of a step.
const FEWEST: usize = 4;

/// Checks every question against the rest of the library.
pub fn check(library: &Library, edition: &Edition, problems: &mut Problems) {
    for step in &library.steps {
        let count = edition.texts.questions.get(step).map_or(0, Vec::len);
        if count < FEWEST && problems.is_whole(RecordKind::Question) && problems.is_whole(RecordKind::Step) {
            let file = format!("{}/questions/{step}.toml", edition.tag);
            problems.note(&file, 0, "questions", format!("has {count}; a step needs at least {FEWEST}"));
        }
    }
    for (step, placed) in &edition.texts.questions {
        let first = placed.first().map(|one| one.place.clone());
        let Some(place) = first else { continue };
        if !library.steps.contains(step) {
            let place = Location { file: place.file, line: 0 };
            problems.unknown(&place, "file", RecordKind::Step, step, library.steps.iter().map(String::as_str));
            continue;
        }
        for one in placed {
            let Located { place, value } = one;
            let id = value.id.get_ref();
            if !id.starts_with(&format!("{step}-")) {
                problems.note(&place.file, place.line, "id", format!("`{id}` must begin with `{step}-`"));
            }
            if names_what_is(library, edition, step, one, problems)
                && let Err((field, message)) = question(library, edition, step, one)
            {
                problems.note(&place.file, place.line, field, message);
            }
        }
    }
}

/// Whether everything that a question names exists and was read; what does not exist is reported.
fn names_what_is(
    library: &Library,
    edition: &Edition,
    step: &str,
    one: &Located<QuestionRecord>,
    problems: &mut Problems,
) -> bool {
    let (texts, Located { place, value }) = (&edition.texts, one);
    let pairs = &value.pairs;
    let draft = texts.drafts.get(step);
    let statements = || draft.into_iter().flat_map(Draft::statements).map(|(_, own)| own.id.as_str());
    let mut unknown: Vec<(&str, RecordKind, &str, Vec<&str>)> = Vec::new();
    let named = value.statement.iter().chain(pairs.iter().filter_map(|pair| pair.statement.as_ref()));
    for id in named.filter(|id| !statements().any(|own| own == *id)) {
        unknown.push(("statement", RecordKind::Statement, id, statements().collect()));
    }
    let named = value.events.iter().chain(pairs.iter().filter_map(|pair| pair.event.as_ref()));
    for id in named.filter(|id| texts.event(id).is_none()) {
        unknown.push(("events", RecordKind::Event, id, texts.event_ids().collect()));
    }
    for id in pairs.iter().filter_map(|pair| pair.term.as_ref()).filter(|id| !texts.terms.contains_key(*id)) {
        unknown.push(("term", RecordKind::Term, id, texts.terms.keys().map(String::as_str).collect()));
    }
    for id in value.fact.iter().filter(|id| texts.referred(id).is_none() && !library.facts.contains_key(*id)) {
        unknown.push(match id.split_once(':') {
            Some((figure, _)) => {
                ("fact", RecordKind::Figure, figure, texts.figures.keys().map(String::as_str).collect())
            }
            None => ("fact", RecordKind::Fact, id, library.facts.keys().map(String::as_str).collect()),
        });
    }
    let is_there = unknown.is_empty() && problems.is_whole(RecordKind::Statement);
    for (field, kind, id, known) in unknown {
        problems.unknown(place, field, kind, id, known);
    }
    // A figure that was read in part may contain another number.
    let is_of_figure = value.fact.as_ref().is_some_and(|id| id.contains(':'));
    is_there && (!is_of_figure || problems.is_whole(RecordKind::Figure))
}
