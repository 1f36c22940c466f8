//! The list of all claims, as shown on the page of claims.

use std::collections::BTreeMap;

use super::claim::{Claim as Read, Dispute};
use super::claims;
use super::dependents::dependents;
use super::facets::facets;
use super::words::{line_words, words};
use crate::content::foreign::{edition_of, is_foreign};
use crate::content::kind::change;
use crate::content::library::{Edition, Library};
use crate::model::{Citation, Claim, ClaimCitation, ClaimList, ClaimSource, TIMELINES};

/// All claims of a language, in the order of the pages they are on.
pub fn list(library: &Library, edition: &Edition) -> ClaimList {
    let mut read = claims(library, edition);
    let timelines: Vec<String> = edition.texts.timeline_ids().map(|id| format!("{TIMELINES}/{id}")).collect();
    let pages: Vec<&str> = library.page_ids().chain(timelines.iter().map(String::as_str)).collect();
    read.sort_by_cached_key(|claim| pages.iter().position(|page| *page == claim.page));
    let mut sources = Sources::default();
    let mut dependents = dependents(edition, &read);
    let complete = |claim: &Read<'_>| {
        let id = claim.address();
        let worded = edition_of(claim.place, library, edition);
        Claim {
            sort: claim.sort,
            kind: claim.kind,
            nature: claim.nature,
            page: claim.page.clone(),
            anchor: claim.id.clone(),
            title: claim.title.clone(),
            words: words(library, worded, &claim.said),
            sentences: claim.sentences.clone(),
            citations: claim.citations.iter().filter_map(|own| sources.cited(library, own)).collect(),
            newest: claim.as_of.or_else(|| claim.sources.iter().filter_map(|own| own.date).max()),
            checked: claim.checked,
            dispute: match &claim.dispute {
                Dispute::Beside(line) => Some(line_words(library, worded, line)),
                Dispute::None | Dispute::Within => None,
            },
            changes: change::build::of_claim(edition, &id),
            dependents: dependents.remove(&id).unwrap_or_default(),
            is_foreign: is_foreign(claim.place, edition),
            id,
        }
    };
    ClaimList {
        claims: read.iter().map(complete).collect(),
        sources: sources.list,
        facets: facets(library, edition, &read),
        report: library.report.clone(),
    }
}

/// The sources cited so far, without duplicates.
#[derive(Default)]
struct Sources {
    list: Vec<ClaimSource>,
    places: BTreeMap<String, u16>,
}

impl Sources {
    fn cited(&mut self, library: &Library, citation: &Citation) -> Option<ClaimCitation> {
        let own = &library.sources.get(&citation.source)?.value.source;
        let next = u16::try_from(self.list.len()).ok()?;
        let source = *self.places.entry(own.id.clone()).or_insert(next);
        if source == next {
            self.list.push(ClaimSource {
                id: own.id.clone(),
                title: own.title.clone(),
                publisher: own.publisher.clone(),
                date: own.date,
                url: own.url.clone(),
            });
        }
        Some(ClaimCitation { source, supports: citation.supports.clone() })
    }
}
