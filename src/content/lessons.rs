//! Lesson plans, cards for a debate and reading lists: reads their blocks, checks them, completes them.
//!
//! A plan's parts must add up to its minutes, and a card quotes statements by id, so that no side is given words that
//! the site does not hold.

use super::Problems;
use super::check_source::check_source;
use super::directives::RawLesson;
use super::draft::Draft;
use super::library::{Edition, Library};
use super::markdown;
use super::place::Place;
use super::record_kind::RecordKind;
use crate::model::{Citation, Lesson, Plan, Quote, RoleCard, Statement};

/// Fewest statements that a card quotes.
const FEWEST_QUOTES: usize = 3;

/// Reads a block.
pub fn read(file: &str, raw: &RawLesson, problems: &mut Problems) -> Lesson {
    let cited = |problems: &mut Problems| {
        let rows = raw.lines.iter().filter_map(|(line, text)| Some((*line, text.strip_prefix('@')?)));
        let pairs = rows.filter_map(|(line, text)| {
            let pair = text.split_once(':').map(|(id, words)| (id.trim().to_owned(), words.trim().to_owned()));
            if pair.is_none() {
                problems.note(file, line, &raw.sort, "write `@id: words`");
            }
            pair
        });
        pairs.collect::<Vec<_>>()
    };
    match raw.sort.as_str() {
        "plan" => {
            let (minutes, title) = raw.title.split_once(' ').unwrap_or_default();
            let parts = raw.lines.iter().filter(|(_, text)| !text.trim().is_empty()).filter_map(|(line, text)| {
                let Some((minutes, does)) = text.split_once('|') else {
                    problems.note(file, *line, "plan", "write `minutes | what the class does`");
                    return None;
                };
                Some((minutes.trim().parse().unwrap_or_default(), markdown::line(does.trim(), file, *line, problems)))
            });
            let parts = parts.collect();
            Lesson::Plan(Plan { title: title.to_owned(), minutes: minutes.parse().unwrap_or_default(), parts })
        }
        "role" => {
            let stands: Vec<&str> =
                raw.lines.iter().map(|(_, text)| text.as_str()).filter(|text| !text.starts_with('@')).collect();
            let quotes = cited(problems).into_iter().map(|(id, turn)| Quote { id, turn, told: None }).collect();
            let stands = markdown::blocks(&stands.join("\n"), file, raw.line, problems);
            Lesson::Card(RoleCard { name: raw.title.clone(), stands, quotes })
        }
        _ => {
            let cited = cited(problems).into_iter().map(|(source, supports)| Citation { source, supports });
            Lesson::Reading(cited.collect())
        }
    }
}

/// Holds a block against the rest of the library.
pub fn check(library: &Library, edition: &Edition, place: &Place, lesson: &Lesson, problems: &mut Problems) {
    match lesson {
        Lesson::Plan(plan) => {
            let sum: u16 = plan.parts.iter().map(|(minutes, _)| minutes).sum();
            if sum != plan.minutes || plan.parts.iter().any(|(minutes, _)| *minutes == 0) {
                let message = format!("“{}” has {} minutes, its parts {sum}", plan.title, plan.minutes);
                problems.note(&place.file, place.line, "plan", message);
            }
        }
        Lesson::Card(card) => {
            if card.quotes.len() < FEWEST_QUOTES {
                let message = format!("“{}” quotes {}; at least {FEWEST_QUOTES}", card.name, card.quotes.len());
                problems.note(&place.file, place.line, "role", message);
            }
            for quote in card.quotes.iter().filter(|quote| told(library, edition, &quote.id).is_none()) {
                let steps = library.steps.iter().filter_map(|step| edition.texts.drafts.get(step));
                let known = steps.flat_map(Draft::statements).map(|(_, own)| own.id.as_str());
                problems.unknown(place, "role", RecordKind::Statement, &quote.id, known);
            }
        }
        Lesson::Reading(list) => {
            for citation in list {
                check_source(library, place, "reading", &citation.source, problems);
            }
        }
    }
}

/// The block with the statements that it quotes.
pub fn completed(library: &Library, edition: &Edition, lesson: &Lesson) -> Lesson {
    let mut lesson = lesson.clone();
    if let Lesson::Card(card) = &mut lesson {
        for quote in &mut card.quotes {
            quote.told = told(library, edition, &quote.id);
        }
    }
    lesson
}

/// The step that holds a statement, and the statement.
fn told(library: &Library, edition: &Edition, id: &str) -> Option<(String, Statement)> {
    library.steps.iter().find_map(|step| {
        let statement = edition.texts.drafts.get(step)?.statements().find(|(_, own)| own.id == id)?.1;
        Some((step.clone(), statement.clone()))
    })
}
