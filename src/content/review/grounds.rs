//! What claims rest on: how many sources, how good, how late.

use super::super::claims::Claim;
use super::super::coverage::coverage;
use super::super::dating::is_since;
use super::super::kind::publisher::record::PublisherKind;
use super::super::library::{Edition, Library};
use super::remark::{Remark, Subject, remark};
use crate::model::{ClaimSort, Kind};

/// Counter-views with one source come first: readers have the least to check them by.
fn weight(claim: &Claim<'_>) -> f64 {
    match claim.sort {
        ClaimSort::Counter => 3.0,
        ClaimSort::Answer | ClaimSort::Finding | ClaimSort::Passage | ClaimSort::Reading | ClaimSort::Commitment => 2.0,
        ClaimSort::Event | ClaimSort::Figure => 1.0,
        ClaimSort::Term => 0.0,
    }
}

pub fn weak_only(claim: &Claim<'_>) -> Option<Remark> {
    let ids: Vec<&str> = claim.sources.iter().map(|source| source.id.as_str()).collect();
    let found = claim.is_ours() && claim.is_weak();
    found.then(|| remark(claim, Subject::WeakOnly, weight(claim), ids.join(", ")))
}

pub fn one_source(claim: &Claim<'_>) -> Option<Remark> {
    let [source] = claim.sources.as_slice() else { return None };
    let words = format!("{} ({})", source.id, source.publisher);
    claim.is_ours().then(|| remark(claim, Subject::OneSource, weight(claim), words))
}

/// A background claim weighs more the more of its sources are late: a later source may report earlier things.
pub fn late_background(claim: &Claim<'_>) -> Option<Remark> {
    let dated: Vec<_> = claim.sources.iter().filter_map(|source| Some((source, source.date?))).collect();
    let late: Vec<_> = dated.iter().filter(|(_, date)| is_since(*date)).collect();
    if claim.kind != Kind::Background || late.is_empty() || !claim.is_ours() {
        return None;
    }
    let names: Vec<String> = late.iter().map(|(source, date)| format!("{} ({date})", source.id)).collect();
    let (some, all) = (late.len(), dated.len());
    #[expect(clippy::cast_precision_loss, reason = "a claim has few sources")]
    let share = some as f64 / all as f64;
    Some(remark(claim, Subject::LateBackground, share, format!("{some} of {all} dated sources: {}", names.join(", "))))
}

/// Sentences of the abstract that nothing of ours bears on, so that readers have nothing to weigh them against.
pub fn bare(library: &Library, edition: &Edition) -> Vec<Remark> {
    let bare = coverage(library).bare.into_iter().filter_map(|id| {
        let place = edition.texts.sentences.get(&id)?.place.clone();
        let words = "no counter-view, recommendation, figure, event, commitment or question".to_owned();
        Some(Remark { subject: Subject::Bare, place, id, words, weight: 0.0 })
    });
    bare.collect()
}

/// Sources of small sites and the like that do not say why to be careful.
pub fn unmarked(library: &Library) -> Vec<Remark> {
    let sources = library.sources.values().filter(|own| own.value.source.weak.is_none());
    let minor = sources.filter(|own| {
        let publisher = library.publishers.get(&own.value.source.publisher);
        publisher.is_some_and(|publisher| publisher.value.kind == PublisherKind::Minor)
    });
    let remarks = minor.map(|own| Remark {
        subject: Subject::Unmarked,
        place: own.place.clone(),
        id: own.value.source.id.clone(),
        words: own.value.source.publisher.clone(),
        weight: 0.0,
    });
    remarks.collect()
}
