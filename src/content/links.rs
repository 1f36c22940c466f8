//! Links between records of different kinds: which page tells what, and what refers to what.

use super::foreign::is_foreign;
use super::kind::recommendation::record::RecommendationRecord;
use super::library::{Edition, EventEntry};
use super::location::Location;
use crate::model::{LinkForm, PageLink, RECOMMENDATIONS, TIMELINES};

/// The page that tells an event in full: that of its first timeline.
pub fn home(event: &EventEntry) -> Option<String> {
    event.timelines.first().map(|timeline| format!("{TIMELINES}/{timeline}"))
}

/// A link to a page, under a name from a location in the content.
pub fn link(edition: &Edition, place: &Location, page: String, name: &str) -> PageLink {
    let is_foreign = is_foreign(place, edition);
    PageLink { page, anchor: None, words: name.to_owned(), form: LinkForm::Name, is_foreign, note: None, picture: None }
}

/// A link to an event on the page that tells it in full.
pub fn to_event(edition: &Edition, id: &str) -> Option<PageLink> {
    let placed = edition.texts.events.iter().find(|own| own.value.event.id == id)?;
    let link = link(edition, &placed.place, home(&placed.value)?, &placed.value.event.title);
    Some(PageLink { anchor: Some(id.to_owned()), ..link })
}

/// Id of a recommendation's page.
pub fn page_of(id: &str) -> String {
    format!("{RECOMMENDATIONS}/{id}")
}

/// Ids of the pages of the recommendations that refer to something.
pub fn naming(edition: &Edition, names: impl Fn(&RecommendationRecord) -> bool) -> Vec<String> {
    let all = edition.texts.recommendations.iter().map(|placed| &placed.value);
    all.filter(|record| names(record)).map(|record| page_of(record.id.get_ref())).collect()
}

/// Links to the recommendations that refer to something.
pub fn links_of(edition: &Edition, names: impl Fn(&RecommendationRecord) -> bool) -> Vec<PageLink> {
    let pages = naming(edition, names).into_iter();
    pages
        .filter_map(|page| {
            let draft = edition.texts.drafts.get(&page)?;
            Some(link(edition, &draft.place, page, &draft.title))
        })
        .collect()
}
