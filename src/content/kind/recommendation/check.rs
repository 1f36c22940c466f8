//! Checks the recommendations against the rest of the library; their statements are checked like any others.

use super::who::ACTORS;
use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::library::{Edition, Library};
use crate::content::location::Located;

/// Reports everything that is named and does not exist.
pub fn check(library: &Library, edition: &Edition, problems: &mut Problems) {
    let texts = &edition.texts;
    for Located { place, value } in &texts.recommendations {
        for id in value.events.iter().filter(|id| texts.event(id).is_none()) {
            problems.unknown(place, "events", RecordKind::Event, id, texts.event_ids());
        }
        let rows = || texts.ledger.iter().map(|row| row.value.id.get_ref().as_str());
        for id in value.commitments.iter().filter(|id| !rows().any(|row| row == *id)) {
            problems.unknown(place, "commitments", RecordKind::Commitment, id, rows());
        }
        for id in value.figures.iter().filter(|id| !texts.figures.contains_key(*id)) {
            problems.unknown(place, "figures", RecordKind::Figure, id, texts.figures.keys().map(String::as_str));
        }
        for id in value.terms.iter().filter(|id| !texts.terms.contains_key(*id)) {
            problems.unknown(place, "terms", RecordKind::Term, id, texts.terms.keys().map(String::as_str));
        }
        for id in value.actor.iter().map(|actor| actor.who.get_ref()).filter(|id| !ACTORS.contains(&id.as_str())) {
            let message = format!("`{id}` is not one of {}", ACTORS.join(", "));
            problems.note_found(place, "who", id, message);
        }
        if !library.steps.contains(&value.step) {
            let steps = library.steps.iter().map(String::as_str);
            problems.unknown(place, "step", RecordKind::Step, &value.step, steps);
        }
    }
}
