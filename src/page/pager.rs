//! Previous and next.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::model::PageRef;
use crate::view::Scope;

/// Draws the links to the pages before and after a step; standing pages have none.
pub fn pager(scope: &Scope) -> Html {
    let messages = scope.messages();
    let (previous, next) = scope.site.neighbours(&scope.page.id);
    if previous.is_none() && next.is_none() {
        return Html::default();
    }
    let link = |page: &PageRef, rel: &'static str, word: &str| {
        html! {
            <a class={ format!("pager-{rel}") } { rel } href={ scope.site.path(&page.id) }>
                <span class="pager-word">{ word }</span>
                <span class="pager-title" lang={ scope.title_lang(page) }>{ &page.title }</span>
            </a>
        }
    };
    html! {
        <nav class="pager" aria-label={ format!("{}, {}", messages.previous(), messages.next()) }>
            { previous.map(|page| link(page, "prev", messages.previous())) }
            { next.map(|page| link(page, "next", messages.next())) }
        </nav>
    }
}
