//! Builds the questions of a step, each provided that what it names decides it.

use super::ground::{Broken, Ground};
use super::record::{Form, QuestionRecord};
use super::task::{choice, estimate, matching, ordering};
use crate::content::attribution::plain;
use crate::content::foreign::edition_of;
use crate::content::library::{Edition, Library};
use crate::content::links::to_event;
use crate::content::location::Located;
use crate::content::prose::words;
use crate::model::{Question, Task, words_of_line};

/// Maximum words of a question.
const ASKS_WORDS: usize = 40;
/// Maximum words of the feedback.
const FEEDBACK_WORDS: usize = 60;

/// The questions of a step, complete; they have been checked before.
pub fn of_step(library: &Library, edition: &Edition, step: &str) -> Vec<Question> {
    let placed = edition.texts.questions.get(step).into_iter().flatten();
    placed.filter_map(|one| question(library, edition, step, one).ok()).collect()
}

/// A question, provided that what it names decides it.
///
/// # Errors
/// Why it does not.
pub fn question(
    library: &Library,
    edition: &Edition,
    step: &str,
    one: &Located<QuestionRecord>,
) -> Result<Question, Broken> {
    let Located { place, value: record } = one;
    let ground = Ground { edition, worded: edition_of(place, library, edition), step, place };
    short(record)?;
    if let (Some(statement), Some(says)) = (&record.statement, &record.says) {
        ground.says(statement, says)?;
    }
    let (task, links) = match record.form {
        Form::Choice => (decided(record)?, Vec::new()),
        Form::Ordering => {
            let events = record.events.iter().map(|id| ground.event(id)).collect::<Result<Vec<_>, _>>()?;
            let links = record.events.iter().filter_map(|id| to_event(edition, id)).collect();
            (ordering(record, &events)?, links)
        }
        Form::Matching => {
            let mut links = Vec::new();
            for pair in &record.pairs {
                ground.pair(pair)?;
                links.extend(ground.links_of(pair));
            }
            (matching(record)?, links)
        }
        Form::Estimate => {
            if record.statement.is_none() {
                return Err(("statement", "an estimate must name the statement that contains the number".to_owned()));
            }
            (estimate(library, edition, record)?, Vec::new())
        }
    };
    Ok(Question {
        id: record.id.get_ref().clone(),
        level: record.level,
        asks: plain(&record.asks),
        task,
        feedback: record.explanation.clone(),
        statement: record.statement.clone(),
        links,
    })
}

/// The question and the feedback are short enough to read.
fn short(record: &QuestionRecord) -> Result<(), Broken> {
    let (asks, feedback) = (words(&record.asks), words(&words_of_line(&record.explanation)));
    for (field, count, maximum) in [("asks", asks, ASKS_WORDS), ("feedback", feedback, FEEDBACK_WORDS)] {
        if count > maximum {
            return Err((field, format!("has {count} words; at most {maximum}")));
        }
    }
    Ok(())
}

/// A choice decided by a statement that contains none of the wrong options.
fn decided(record: &QuestionRecord) -> Result<Task, Broken> {
    if record.statement.is_none() || record.says.is_none() {
        return Err((
            "statement",
            "a choice must name the statement and, with `says`, the words that decide it".to_owned(),
        ));
    }
    let says = record.says.as_deref().unwrap_or_default().to_lowercase();
    if let Some(wrong) = record.wrong.iter().find(|wrong| says.contains(&wrong.to_lowercase())) {
        return Err(("wrong", format!("“{wrong}” is in the words that decide it (`says`)")));
    }
    choice(record)
}
