//! The lists of the standing pages hold everything once.

use super::*;
use crate::drawn::{Drawn, drawn, pages};
use crate::model::Generated;

fn list_where(is_wanted: impl Fn(&Generated) -> bool, draw: impl Fn(&Generated, &Scope) -> Html) -> (Drawn, Scope) {
    let mut found = pages().filter_map(|(page, scope)| Some((page.generated().find(|own| is_wanted(own))?, scope)));
    let (own, scope) = found.next().expect("a page with the list");
    (drawn(draw(own, &scope)), scope)
}

#[test]
fn every_source_says_where_it_is_cited() {
    let (drawn, scope) = list_where(
        |own| matches!(own, Generated::Sources(_)),
        |own, scope| if let Generated::Sources(list) = own { source_list(list, scope) } else { Html::default() },
    );
    let ids = drawn.attributes("ul.sources > li", "id");
    assert_eq!(ids.len(), scope.page.sources.len());
    assert!(ids.iter().all(|id| scope.page.source(id).is_some()), "{ids:?}");
    let cited = drawn.all("ul.sources > li").into_iter();
    let without: Vec<_> = cited.filter(|own| !crate::drawn::text(*own).contains('(')).collect();
    assert!(without.is_empty(), "{} sources are cited nowhere", without.len());
    assert!(drawn.texts("h2").concat().contains(&ids.len().to_string()), "the heading counts them");
}

#[test]
fn the_address_of_a_sentence_among_the_sources_still_leads_to_it() {
    let (drawn, scope) = list_where(
        |own| matches!(own, Generated::Sources(_)),
        |own, scope| if let Generated::Sources(list) = own { source_list(list, scope) } else { Html::default() },
    );
    let ids = drawn.attributes(".coverage a", "id");
    assert!(!ids.is_empty(), "no sentence was looked at");
    let hrefs: Vec<String> = ids.iter().map(|id| address(id, &scope)).collect();
    assert_eq!(drawn.attributes(".coverage a", "href"), hrefs);
}

#[test]
fn every_term_is_defined_once() {
    let (drawn, scope) = list_where(|own| matches!(own, Generated::Glossary), |_, scope| glossary(scope));
    let ids: Vec<String> = scope.page.terms.iter().map(|term| term.id.clone()).collect();
    assert_eq!(drawn.attributes(".statement", "id"), ids);
}

#[test]
fn every_timeline_has_its_line() {
    let (drawn, scope) =
        list_where(|own| matches!(own, Generated::Timelines), |_, scope| page_list(PageKind::Timeline, scope));
    let timelines = scope.site.pages.iter().filter(|page| page.kind == PageKind::Timeline);
    assert_eq!(drawn.attributes("a", "href"), timelines.map(|own| scope.site.path(&own.id)).collect::<Vec<_>>());
}
