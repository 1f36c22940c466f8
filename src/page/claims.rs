//! Every claim under the page it is on, and the links to that list.
//!
//! The list is the page's own: nothing in the browser redraws it.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::claims::{RowPlace, row};
use crate::model::{CLAIMS, ClaimList, Page, RECOMMENDATIONS};
use crate::view::Scope;

/// Draws the list.
pub fn claim_list(list: &ClaimList, scope: &Scope) -> Html {
    html! {
        <div class="claim-list">
            for group in list.claims.chunk_by(|one, next| one.page == next.page) {
                if let Some(page) = group.first().and_then(|own| scope.site.page(&own.page)) {
                    <section class="claim-group" aria-labelledby={ heading(&page.id) }>
                        <h2 id={ heading(&page.id) }>
                            <a href={ scope.site.path(&page.id) } lang={ scope.title_lang(page) }>{ &page.title }</a>
                            { " " }
                            <span>{ group.len() }</span>
                        </h2>
                        <ul role="list">
                            for claim in group {
                                { row(claim, list, RowPlace::Listed, scope) }
                            }
                        </ul>
                    </section>
                }
            }
        </div>
    }
}

/// The id of a group's heading.
fn heading(page: &str) -> String {
    format!("{CLAIMS}-{}", page.replace('/', "-"))
}

/// From a recommendation to all claims that bear on it.
pub fn of_recommendation(page: &Page, scope: &Scope) -> Html {
    let id = page.id().strip_prefix(RECOMMENDATIONS).and_then(|rest| rest.strip_prefix('/'));
    let Some(id) = id.filter(|_| scope.site.page(CLAIMS).is_some()) else { return Html::default() };
    html! {
        <p class="prose">
            <a href={ scope.site.asked_path(CLAIMS, &[("recommendation", id)]) }>
                { scope.messages().claim_of_recommendation() }
            </a>
        </p>
    }
}
