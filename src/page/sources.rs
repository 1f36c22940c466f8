//! Everything the site rests on: a link to each sentence of the abstract, then every source with every claim that rests
//! on it.
//!
//! The list is the page's own: nothing in the browser redraws it.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::letters::{Look, by_letter};
use super::lists::{places, section};
use super::totals::ALL_SOURCES;
use crate::model::AllSources;
use crate::sources::{RowPlace, row};
use crate::view::Scope;
use crate::view::sentences::address;

/// Draws them; `tools` filter the list of sources.
pub fn all_sources(all: &AllSources, tools: Html, scope: &Scope) -> Html {
    let messages = scope.messages();
    let coverage = html! {
        <>
            <p>{ messages.coverage_note() }</p>
            <p class="coverage">{ for all.sentences.iter().map(|id| sentence(id, scope)) }</p>
        </>
    };
    let heading = format!("{} ({})", messages.all_sources(), all.list.sources.len());
    html! {
        <>
            { section("coverage", messages.coverage(), coverage) }
            { section(ALL_SOURCES, &heading, html! { <>{ tools }{ sources(all, scope) }</> }) }
        </>
    }
}

/// The link to a sentence. Its id used to be its address here.
fn sentence(id: &String, scope: &Scope) -> Html {
    html! { <a id={ id.clone() } href={ address(id, scope) }>{ id }</a> }
}

/// The sources by the initial letter of their publisher.
fn sources(all: &AllSources, scope: &Scope) -> Html {
    let listed = all.list.sources.iter().enumerate();
    let named = listed.map(|(at, own)| (format!("{} {}", own.source.publisher, own.source.title), at));
    let ways = |at: usize| html! { <>{ ": " }{ places(&all.claims[at], scope) }</> };
    let line = |at: &usize| row(*at, &all.list, RowPlace::Listed(ways(*at)), scope);
    by_letter(named, &Look { heading: "h3", class: "sources" }, line, scope)
}
