//! Checks the blocks for a class: a plan's parts add up to its minutes, and whatever is quoted exists.

use super::build::told;
use crate::content::Problems;
use crate::content::checker::Checker;
use crate::content::kind::RecordKind;
use crate::content::kind::page::record::Draft;
use crate::content::kind::source::check::check_sources;
use crate::content::location::Location;
use crate::model::{ContentPart, Lesson};

/// Minimum number of statements that a card quotes.
const FEWEST_QUOTES: usize = 3;

/// Checks a block against the rest of the library.
pub fn check(checker: &Checker<'_>, place: &Location, lesson: &Lesson, problems: &mut Problems) {
    let Checker { library, edition, .. } = *checker;
    match lesson {
        Lesson::Plan(plan) => {
            let sum: u16 = plan.parts.iter().map(|(minutes, _)| minutes).sum();
            if sum != plan.minutes || plan.parts.iter().any(|(minutes, _)| *minutes == 0) {
                let message = format!("“{}” has {} minutes, but its parts have {sum}", plan.title, plan.minutes);
                problems.note(&place.file, place.line, "plan", message);
            }
        }
        Lesson::Card(card) => {
            if card.quotes.len() < FEWEST_QUOTES {
                let message = format!(
                    "“{}” quotes {} statements; at least {FEWEST_QUOTES} are needed",
                    card.name,
                    card.quotes.len()
                );
                problems.note(&place.file, place.line, "role", message);
            }
            for quote in card.quotes.iter().filter(|quote| told(library, edition, &quote.id).is_none()) {
                let steps = library.steps.iter().filter_map(|step| edition.texts.drafts.get(step));
                let known = steps.flat_map(Draft::statements).map(|(_, own)| own.id.as_str());
                problems.unknown(place, "role", RecordKind::Statement, &quote.id, known);
            }
        }
        Lesson::Reading(list) => {
            check_sources(library, place, "reading", list.iter().map(|own| own.source.as_str()), problems);
        }
    }
    for said in lesson.content_parts() {
        match said {
            ContentPart::Text(blocks) => checker.text(place, blocks, &[], problems),
            ContentPart::Line(words) => checker.line(place, words, problems),
            ContentPart::Statement(_) | ContentPart::Event(_) | ContentPart::Figure(_) | ContentPart::Cited(_) => {}
        }
    }
}
