//! The page for an unknown address: it says so, offers the search, and lists every page.
//!
//! The search is here instead of in the header, because a page has only one. The shell fills in what was asked for.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::ExhibitFiles;
use super::find::find;
use crate::view::Scope;
use crate::view::heading::heading;

/// Draws the search and the list of all pages.
pub fn not_found(files: &ExhibitFiles, scope: &Scope) -> Html {
    let messages = scope.messages();
    html! {
        <article class="page">
            <header class="page-head">{ heading(messages.not_found_title()) }</header>
            <div class="find-here">{ find(files, scope) }</div>
            <p>{ messages.not_found_text() }</p>
            <ul>
                for page in &scope.site.pages {
                    <li><a href={ scope.site.path(&page.id) } lang={ scope.title_lang(page) }>{ &page.title }</a></li>
                }
            </ul>
        </article>
    }
}
