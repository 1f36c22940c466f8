//! Index entries, in words and as addresses: the same in the list of everything and under the search field.

use super::Scope;
use crate::format::fill;
use crate::model::{EntrySort, IndexEntry, Messages, names};

/// What an entry is, in a word.
pub fn sort_name(sort: EntrySort, messages: &Messages) -> &str {
    names(messages.find_sorts()).nth(sort as usize).unwrap_or_default()
}

/// Where an entry leads.
pub fn address(entry: &IndexEntry, scope: &Scope) -> String {
    let path = scope.site.pages.get(usize::from(entry.page)).map_or_else(String::new, |page| scope.site.path(&page.id));
    if entry.anchor.is_empty() { path } else { format!("{path}#{}", entry.anchor) }
}

/// Where an entry is found, in words; `None` where its sort already says so.
pub fn place(entry: &IndexEntry, scope: &Scope) -> Option<String> {
    let (messages, page) = (scope.messages(), scope.site.pages.get(usize::from(entry.page))?);
    let step = |words: &str| Some(fill(words, &[("step", &page.step()?.to_string()), ("title", &page.title)]));
    match entry.sort {
        EntrySort::Step => {
            let total = scope.site.steps().count().to_string();
            step(messages.step_of()).map(|words| fill(&words, &[("total", &total)]))
        }
        EntrySort::Section | EntrySort::Statement | EntrySort::Event => {
            step(messages.find_step()).or_else(|| Some(page.title.clone()))
        }
        EntrySort::Figure
        | EntrySort::Commitment
        | EntrySort::Recommendation
        | EntrySort::Term
        | EntrySort::Page
        | EntrySort::Source => None,
    }
}

/// The language of an entry's title, if it is not the document's.
pub fn lang(entry: &IndexEntry, scope: &Scope) -> Option<String> {
    scope.source_lang().filter(|_| entry.is_foreign)
}

/// The language of an entry's detail: dates and statuses are in the document's.
pub fn detail_lang(entry: &IndexEntry, scope: &Scope) -> Option<String> {
    lang(entry, scope).filter(|_| !matches!(entry.sort, EntrySort::Event | EntrySort::Commitment))
}
