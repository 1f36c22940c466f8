//! Everything that has a name, by letter: the substitute for the search where no script runs.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::letters::{Look, by_letter};
use crate::model::{EntrySort, IndexEntry};
use crate::view::Scope;
use crate::view::entry::{address, lang, place, sort_name};

/// Draws a list of entries by letter.
pub fn everything(entries: &[IndexEntry], scope: &Scope) -> Html {
    let named = entries.iter().map(|entry| (entry.title.clone(), entry));
    let look = Look { heading: "h2", class: "everything" };
    by_letter(named, &look, |entry| line(entry, scope), scope)
}

/// An entry with its sort and its place.
fn line(entry: &IndexEntry, scope: &Scope) -> Html {
    let detail = match entry.sort {
        EntrySort::Event | EntrySort::Commitment | EntrySort::Source => Some(entry.detail.clone()),
        _ => None,
    };
    let sort = sort_name(entry.sort, scope.messages()).to_owned();
    let small: Vec<String> = [sort].into_iter().chain(place(entry, scope)).chain(detail).collect();
    html! {
        <li>
            <a href={ address(entry, scope) } lang={ lang(entry, scope) }>{ &entry.title }</a>
            <small>{ small.join(" · ") }</small>
        </li>
    }
}
