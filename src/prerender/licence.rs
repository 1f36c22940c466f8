//! The line about a table of records: its title, site and version, and licence.

use crate::format::fill;
use crate::model::Site;

/// The line for a table with this title.
pub fn table_licence(site: &Site, title: &str) -> String {
    let messages = &site.messages;
    let words = [("title", title), ("site", messages.site_title()), ("version", &*site.version)];
    fill(messages.table_licence(), &words)
}
