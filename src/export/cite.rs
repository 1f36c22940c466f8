//! The citation of an event. The explainer names no author, so it begins with the title.

use crate::model::{Event, Lookup, Site};

/// An event in one plain line; `when` is its date in words.
pub fn event_citation(site: &Site, page: &Lookup, event: &Event, when: &str) -> String {
    let (title, site_title, version) = (&event.title, site.messages.site_title(), &site.version);
    format!(
        "“{title}” ({when}). In {site_title}, version of {version}. {}{}#{}",
        site.origin,
        site.path(&page.id),
        event.id
    )
}
