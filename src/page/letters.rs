//! A long list by initial letter, under a bar that links to each letter.
//!
//! This module does not decide what is listed, nor under which name.

use std::collections::BTreeMap;

use yew::{Html, html};

use crate::search::{first_letter, folded, listed_by};
use crate::view::Scope;

/// The markup of a list by letters.
pub struct Look {
    /// The element of a letter's heading.
    pub heading: &'static str,
    /// The class of each letter's list.
    pub class: &'static str,
}

/// Draws what has these names, each item with `line`.
pub fn by_letter<T>(
    named: impl IntoIterator<Item = (String, T)>,
    look: &Look,
    line: impl Fn(&T) -> Html,
    scope: &Scope,
) -> Html {
    let mut letters: BTreeMap<String, Vec<(String, T)>> = BTreeMap::new();
    for (name, own) in named {
        let compared = folded(&name);
        letters.entry(first_letter(&compared)).or_default().push((compared, own));
    }
    letters.values_mut().for_each(|list| list.sort_by(|one, other| listed_by(&one.0).cmp(listed_by(&other.0))));
    html! {
        <>
            <nav class="letters" aria-label={ scope.messages().find_letters().to_owned() }>
                for letter in letters.keys() {
                    <a href={ format!("#{}", anchor(letter)) }>{ letter }</a>
                }
            </nav>
            for (letter, list) in &letters {
                <section class="letter" aria-labelledby={ anchor(letter) }>
                    <@{ look.heading } id={ anchor(letter) }>{ letter }</@>
                    <ul class={ look.class }>{ for list.iter().map(|(_, own)| line(own)) }</ul>
                </section>
            }
        </>
    }
}

fn anchor(letter: &str) -> String {
    format!("letter-{}", folded(letter))
}
