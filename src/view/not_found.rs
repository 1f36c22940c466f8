//! The page for an address that leads nowhere: it says so and lists every page.

use yew::{Html, html};

use super::Scope;

/// Draws the list of all pages.
pub fn not_found(scope: &Scope) -> Html {
    let messages = scope.messages();
    html! {
        <article class="page">
            <header class="page-head">
                <h1 id="heading" tabindex="-1">{ messages.not_found_title() }</h1>
            </header>
            <p>{ messages.not_found_text() }</p>
            <ul>
                { for scope.site.pages.iter().map(|page| html! {
                    <li><a href={ scope.site.path(&page.id) }>{ page.title.clone() }</a></li>
                }) }
            </ul>
        </article>
    }
}
