//! Checks the content against the record of what was published: whatever readers were told and are no longer told needs
//! a change note.

use std::collections::BTreeSet;

use super::read::{FILE, Published};
use super::told::told;
use crate::content::Problems;
use crate::content::claims::claims;
use crate::content::library::Library;

/// How many of the things that a claim no longer says are named.
const NAMED: usize = 4;

/// Reports everything published that is no longer there and is not covered by a new change.
pub fn check(library: &Library, problems: &mut Problems) {
    let (Some(record), Some(edition)) = (&library.published, library.editions.first()) else { return };
    let changes: Vec<_> = edition.texts.changes.iter().map(|placed| &placed.value).collect();
    let new = changes.iter().filter(|own| !record.changes.contains(own.id.get_ref()));
    let noted: BTreeSet<&str> = new.flat_map(|own| &own.claims).map(String::as_str).collect();
    let wanted = format!("say what changed and why in {}/changes.toml", edition.tag);
    let mut left: BTreeSet<&str> = record.claims.keys().map(String::as_str).collect();
    for claim in claims(library, edition) {
        let id = claim.address();
        left.remove(id.as_str());
        let Some(before) = record.claims.get(&id).filter(|_| !noted.contains(id.as_str())) else { continue };
        let now = told(library, edition, &claim);
        let lost: Vec<&String> = before.value.iter().filter(|own| !now.contains(*own)).collect();
        if !lost.is_empty() {
            let message = format!("`{id}` said {} on {} and no longer does: {wanted}", named(&lost), record.day);
            problems.note(&claim.place.file, claim.place.line, "change", message);
        }
    }
    for id in left.into_iter().filter(|id| !noted.contains(id)) {
        let message = format!("`{id}` was published on {} and is gone: {wanted}", record.day);
        problems.note(FILE, record.claims[id].place.line, "change", message);
    }
    stay_told(record, &changes.iter().map(|own| own.id.get_ref()).collect(), problems);
}

/// A change that has been announced is never withdrawn.
fn stay_told(record: &Published, told: &BTreeSet<&String>, problems: &mut Problems) {
    for id in record.changes.iter().filter(|id| !told.contains(id)) {
        let message = format!("the change `{id}` was published on {} and must not be removed", record.day);
        problems.note(FILE, record.changes_line, "changes", message);
    }
}

fn named(lost: &[&String]) -> String {
    let first: Vec<String> = lost.iter().take(NAMED).map(|own| format!("`{own}`")).collect();
    let more = lost.len().saturating_sub(NAMED);
    if more == 0 { first.join(", ") } else { format!("{} and {more} more", first.join(", ")) }
}
