//! Links between records of different kinds: which page tells what, and who names whom.

use super::kind::recommendation::record::RecommendationRecord;
use super::library::{Edition, EventEntry};
use crate::model::{PageLink, RECOMMENDATIONS, TIMELINES};

/// The page that tells an event whole: that of its first timeline.
pub fn home(event: &EventEntry) -> Option<String> {
    event.timelines.first().map(|timeline| format!("{TIMELINES}/{timeline}"))
}

/// Id of a recommendation's page.
pub fn page_of(id: &str) -> String {
    format!("{RECOMMENDATIONS}/{id}")
}

/// Ids of the pages of the recommendations that name something.
pub fn naming(edition: &Edition, names: impl Fn(&RecommendationRecord) -> bool) -> Vec<String> {
    let all = edition.texts.recommendations.iter().map(|placed| &placed.value);
    all.filter(|record| names(record)).map(|record| page_of(record.id.get_ref())).collect()
}

/// Links to the recommendations that name something.
pub fn links_of(edition: &Edition, names: impl Fn(&RecommendationRecord) -> bool) -> Vec<PageLink> {
    let pages = naming(edition, names).into_iter();
    pages
        .filter_map(|page| {
            let words = edition.texts.drafts.get(&page)?.title.clone();
            Some(PageLink { page, anchor: None, words, note: None })
        })
        .collect()
}
