//! Builds what readers see of the changes.

use super::record::ChangeRecord;
use crate::content::claims::{Claim, claims};
use crate::content::foreign::is_foreign;
use crate::content::library::{Edition, Library};
use crate::content::links::link;
use crate::content::location::Located;
use crate::model::{CLAIMS, COVER, Change, ChangeList, ChangedClaim, ClaimChange, EmptyPlace, PageLink};

/// All changes, newest day first.
pub fn list(library: &Library, edition: &Edition) -> ChangeList {
    let claims = claims(library, edition);
    let changes = newest_first(edition).into_iter().map(|own| change(edition, &claims, own));
    ChangeList { changes: changes.collect(), recorded: library.published.as_ref().map(|own| own.day) }
}

/// All notes, newest day first.
pub fn newest_first(edition: &Edition) -> Vec<&Located<ChangeRecord>> {
    let mut notes: Vec<_> = edition.texts.changes.iter().collect();
    notes.sort_by_key(|own| std::cmp::Reverse(*own.value.day));
    notes
}

fn change(edition: &Edition, claims: &[Claim<'_>], placed: &Located<ChangeRecord>) -> Change {
    let own = &placed.value;
    let changed = own.claims.iter().filter_map(|id| claims.iter().find(|claim| claim.address() == *id));
    Change {
        id: own.id.get_ref().clone(),
        day: *own.day,
        title: own.title.clone(),
        was: own.was.clone(),
        now: own.now.clone(),
        why: own.why.clone(),
        claims: changed.map(|claim| ChangedClaim { link: to_claim(edition, claim), kind: claim.kind }).collect(),
        is_foreign: is_foreign(&placed.place, edition),
    }
}

/// A link to a claim's row, by its name or, for statements, its page's.
fn to_claim(edition: &Edition, claim: &Claim<'_>) -> PageLink {
    let draft = edition.texts.drafts.get(&claim.page);
    let (place, name) = match (&claim.title, draft) {
        (Some(title), _) => (claim.place, title.as_str()),
        (None, Some(draft)) => (&draft.place, draft.title.as_str()),
        (None, None) => (claim.place, claim.id.as_str()),
    };
    PageLink { anchor: Some(claim.address()), ..link(edition, place, CLAIMS.to_owned(), name) }
}

/// The changes to a claim, newest first.
pub fn of_claim(edition: &Edition, claim: &str) -> Vec<ClaimChange> {
    let changes = newest_first(edition).into_iter().map(|placed| &placed.value);
    let own = changes.filter(|change| change.claims.iter().any(|id| id == claim));
    own.map(|change| ClaimChange { id: change.id.get_ref().clone(), day: *change.day }).collect()
}

/// The places on a page whose content a change removed.
pub fn empty_places(edition: &Edition, page: &str) -> Vec<EmptyPlace> {
    let of = |placed: &Located<ChangeRecord>| {
        let own = &placed.value;
        let places = own.emptied.iter().filter_map(|address| place(address)).filter(|(id, _)| *id == page);
        let of = places.map(|(_, anchor)| EmptyPlace {
            anchor: anchor.to_owned(),
            change: own.id.get_ref().clone(),
            title: own.title.clone(),
            is_foreign: is_foreign(&placed.place, edition),
        });
        of.collect::<Vec<_>>()
    };
    edition.texts.changes.iter().flat_map(of).collect()
}

/// The page and the anchor of an address as editors write it: `history/#history-x`, `./#kinds` for the cover.
pub fn place(address: &str) -> Option<(&str, &str)> {
    let (path, anchor) = address.split_once("/#")?;
    Some((if path == "." { COVER } else { path }, anchor))
}
