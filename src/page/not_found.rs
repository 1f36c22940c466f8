//! The page for an address that leads nowhere: it says so and lists every page.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::view::Scope;
use crate::view::heading::heading;

/// Draws the list of all pages.
pub fn not_found(scope: &Scope) -> Html {
    let messages = scope.messages();
    html! {
        <article class="page">
            <header class="page-head">{ heading(messages.not_found_title()) }</header>
            <p>{ messages.not_found_text() }</p>
            <ul>
                for page in &scope.site.pages {
                    <li><a href={ scope.site.path(&page.id) } lang={ scope.title_lang(page) }>{ &page.title }</a></li>
                }
            </ul>
        </article>
    }
}
