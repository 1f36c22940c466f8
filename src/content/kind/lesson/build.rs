//! Completes the blocks for a class.
//!
//! A card quotes statements by id, so that no side is given words that are not on the site.

use crate::content::library::{Edition, Library};
use crate::model::{Lesson, Statement};

/// The block with the statements it quotes.
pub fn completed(library: &Library, edition: &Edition, lesson: &Lesson) -> Lesson {
    let mut lesson = lesson.clone();
    if let Lesson::Card(card) = &mut lesson {
        for quote in &mut card.quotes {
            quote.told = told(library, edition, &quote.id);
        }
    }
    lesson
}

/// The step that a statement is on, and the statement.
pub fn told(library: &Library, edition: &Edition, id: &str) -> Option<(String, Statement)> {
    library.steps.iter().find_map(|step| {
        let statement = edition.texts.drafts.get(step)?.statements().find(|(_, own)| own.id == id)?.1;
        Some((step.clone(), statement.clone()))
    })
}
