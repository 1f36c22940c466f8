//! The lists of the standing pages contain everything once.

use super::*;
use crate::drawn::{Drawn, drawn, pages};
use crate::model::Generated;

fn list_where(is_wanted: impl Fn(&Generated) -> bool, draw: impl Fn(&Generated, &Scope) -> Html) -> (Drawn, Scope) {
    let mut found = pages().filter_map(|(page, scope)| Some((page.generated().find(|own| is_wanted(own))?, scope)));
    let (own, scope) = found.next().expect("a page with the list");
    (drawn(draw(own, &scope)), scope)
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
