//! Everything that has a name, by letter: what the search is where no script runs.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use yew::{Html, html};

use crate::model::{EntrySort, IndexEntry};
use crate::search::{first_letter, folded, listed_by};
use crate::view::Scope;
use crate::view::entry::{address, lang, place, sort_name};

/// Draws a list of entries by the letters that they begin with, with a bar of all letters at its head.
pub fn everything(entries: &[IndexEntry], scope: &Scope) -> Html {
    let mut letters: BTreeMap<String, Vec<(String, &IndexEntry)>> = BTreeMap::new();
    for entry in entries {
        let compared = folded(&entry.title);
        letters.entry(first_letter(&compared)).or_default().push((compared, entry));
    }
    letters.values_mut().for_each(|list| list.sort_by(|one, other| listed_by(&one.0).cmp(listed_by(&other.0))));
    html! {
        <div class="everything">
            <nav class="letters" aria-label={ scope.messages().find_letters().to_owned() }>
                for letter in letters.keys() {
                    <a href={ format!("#{}", anchor(letter)) }>{ letter }</a>
                }
            </nav>
            for (letter, list) in &letters {
                <section class="letter" aria-labelledby={ anchor(letter) }>
                    <h2 id={ anchor(letter) }>{ letter }</h2>
                    <ul>{ for list.iter().map(|(_, entry)| line(entry, scope)) }</ul>
                </section>
            }
        </div>
    }
}

fn anchor(letter: &str) -> String {
    format!("letter-{}", folded(letter))
}

/// An entry with what it is and where it stands.
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
