//! The line above a table of records: what it is, of which site and version, under which licence.

use crate::format::fill;
use crate::model::Site;

/// The line of a table of this title.
pub fn table_licence(site: &Site, title: &str) -> String {
    let messages = &site.messages;
    let words = [("title", title), ("site", messages.site_title()), ("version", &*site.version)];
    fill(messages.table_licence(), &words)
}
