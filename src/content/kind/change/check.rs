//! Checks the changes. Missing ones are detected by [`published`](crate::content::published).

use std::collections::BTreeSet;

use super::build::place;
use super::record::ChangeRecord;
use crate::content::Problems;
use crate::content::checker::Checker;
use crate::content::claims::claims;
use crate::content::id::is_id;
use crate::content::kind::RecordKind;
use crate::content::library::Edition;
use crate::content::location::Located;

/// Reports everything that breaks a rule.
pub fn check(checker: &Checker<'_>, problems: &mut Problems) {
    let (library, edition) = (checker.library, checker.edition);
    let mut known: BTreeSet<String> = claims(library, edition).iter().map(|claim| claim.address()).collect();
    known.extend(library.published.iter().flat_map(|own| own.claims.keys().cloned()));
    let mut ids = BTreeSet::new();
    for placed in &edition.texts.changes {
        let Located { place: at, value: own } = placed;
        let id = own.id.get_ref();
        let mut note = |field: &str, message: String| problems.note(&at.file, at.line, field, message);
        if !is_id(id) {
            note("id", format!("`{id}` must be lower-case words with hyphens"));
        }
        if !ids.insert(id) {
            note("id", format!("`{id}` is already the id of another change"));
        }
        if own.day.day().is_none() {
            note("day", format!("`{}` is not a full date: write YYYY-MM-DD", *own.day));
        }
        if own.claims.is_empty() {
            note("claims", "names no claim: write the ids of those that changed".to_owned());
        }
        if let Some(twice) = own.claims.iter().enumerate().find(|(at, id)| own.claims[..*at].contains(id)) {
            note("claims", format!("names `{}` twice", twice.1));
        }
        if own.was == own.now {
            note("now", "says the same as `was`".to_owned());
        }
        for address in own.emptied.iter().filter(|address| !is_place(edition, address)) {
            note("emptied", format!("`{address}` is not a place on a page: write `history/#history-x`"));
        }
        checker.not_copied(
            at,
            &[&own.title, &own.was, &own.now, &own.why].map(|words| words.as_str()).join(" "),
            problems,
        );
        // What was removed in an earlier release is no longer in any record.
        let is_published = library.published.as_ref().is_some_and(|record| record.changes.contains(id));
        for claim in own.claims.iter().filter(|claim| !is_published && !known.contains(*claim)) {
            problems.unknown(at, "claims", RecordKind::Claim, claim, known.iter().map(String::as_str));
        }
    }
    are_translated(checker, problems);
}

/// Whether an address names a page and a place on it.
fn is_place(edition: &Edition, address: &str) -> bool {
    place(address).is_some_and(|(page, anchor)| {
        let texts = &edition.texts;
        let is_page = texts.drafts.contains_key(page)
            || page
                .rsplit_once('/')
                .is_some_and(|(_, id)| texts.figures.contains_key(id) || texts.timeline_ids().any(|own| own == id));
        is_page && !anchor.is_empty()
    })
}

/// A change in another language has the same day and the same claims.
fn are_translated(checker: &Checker<'_>, problems: &mut Problems) {
    let Some(first) = checker.library.editions.first() else { return };
    for Located { place, value } in &checker.edition.texts.changes {
        let same =
            first.texts.changes.iter().map(|placed| &placed.value).find(|own| own.id.get_ref() == value.id.get_ref());
        let facts = |own: &ChangeRecord| (*own.day, own.claims.clone(), own.emptied.clone());
        if same.map(facts) != Some(facts(value)) {
            let message =
                format!("`{}` differs from {}/changes.toml in day, claims or emptied", value.id.get_ref(), first.tag);
            problems.note(&place.file, place.line, "id", message);
        }
    }
}
