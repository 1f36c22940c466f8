//! The last slide, which is not part of the page: the onward links, and all steps to choose from.

use yew::{Html, html};

use super::parts::{HEADING, Parts};

pub fn end(parts: &Parts<'_>) -> Html {
    let (site, messages) = (&parts.scope.site, parts.scope.messages());
    let (_, after) = site.neighbours(&parts.scope.page.id);
    html! {
        <div class="deck-room">
            <div class="deck-end">
                <h1 id={ HEADING } tabindex="-1">{ messages.deck_end() }</h1>
                if let Some(page) = after {
                    <p class="deck-onward">
                        <a href={ parts.address(&page.id, "1") }>{ format!("{} {}", messages.next(), page.title) }</a>
                    </p>
                }
                <ol class="deck-steps">
                    for page in site.steps() {
                        <li><a href={ parts.address(&page.id, "1") }>{ &page.title }</a></li>
                    }
                </ol>
            </div>
        </div>
    }
}
