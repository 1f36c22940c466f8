//! The citation of an event. The explainer names no author, so it begins with the title.

use crate::format::fill;
use crate::model::{Event, Lookup, Site};

/// An event in one plain line; `when` is its date in words.
pub fn event_citation(site: &Site, page: &Lookup, event: &Event, when: &str) -> String {
    let messages = &site.messages;
    let address = format!("{}{}#{}", site.origin, site.path(&page.id), event.id);
    fill(
        messages.event_citation(),
        &[
            ("title", &event.title),
            ("when", when),
            ("site", messages.site_title()),
            ("version", &site.version),
            ("address", &address),
        ],
    )
}
