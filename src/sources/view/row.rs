//! A source in a line or two: what it is, who published it, why to treat it with care, and how many claims rest on it.

use yew::{Html, html};

use crate::format::{fill, sentence};
use crate::model::{CLAIMS, ListedSource, SourceList, labels};
use crate::view::Scope;
use crate::view::evidence::source_line;

/// Where a source is drawn.
pub enum RowPlace {
    /// In the list of all, where it has its id and, next to it, the links to its claims.
    Listed(Html),
    /// Among the results.
    Found,
}

/// Draws the source at an index of the list.
pub fn row(at: usize, list: &SourceList, place: RowPlace, scope: &Scope) -> Html {
    let Some(ListedSource { source, claims }) = list.sources.get(at) else { return Html::default() };
    let publisher = ["publisher", "country"].into_iter().flat_map(|facet| labels(&list.facets, facet, at));
    let (id, ways) = match place {
        RowPlace::Listed(ways) => (Some(source.id.clone()), ways),
        RowPlace::Found => (None, Html::default()),
    };
    html! {
        <li { id } key={ source.id.clone() }>
            { source_line(source, scope) }
            <span class="cited-in">
                { sentence(&publisher.collect::<Vec<_>>().join(" · "), scope.messages()) }
                { " " }
                { claims_of(&source.id, *claims, scope) }
                { ways }
            </span>
        </li>
    }
}

/// The words that link to the claims of a source; plain if there is no page of claims.
fn claims_of(id: &str, count: u16, scope: &Scope) -> Html {
    let words = fill(scope.messages().listed_claims(usize::from(count)), &[("count", &count.to_string())]);
    if scope.site.page(CLAIMS).is_none() {
        return words.into();
    }
    html! { <a href={ scope.site.asked_path(CLAIMS, &[("source", id)]) }>{ words }</a> }
}
