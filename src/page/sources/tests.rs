//! The page lists every source once, with links to what rests on it.

use super::*;
use crate::drawn::{Drawn, drawn, pages, squeezed};
use crate::format;
use crate::model::{CLAIMS, labels};

fn all() -> (&'static AllSources, Scope) {
    pages().find_map(|(page, scope)| Some((page.sources()?, scope))).expect("a page of all sources")
}

fn page() -> (Drawn, &'static AllSources, Scope) {
    let (all, scope) = all();
    (drawn(all_sources(all, Html::default(), &scope)), all, scope)
}

#[test]
fn every_source_has_one_row_under_its_letter_in_the_order_of_the_list() {
    let (drawn, all, _) = page();
    let ids: Vec<String> = all.list.sources.iter().map(|own| own.source.id.clone()).collect();
    assert_eq!(drawn.attributes("ul.sources > li", "id"), ids);
    assert!(drawn.texts("h2").concat().contains(&ids.len().to_string()), "the heading counts them");
    // What the filter by letter leaves is what is listed under that letter.
    let letters = all.list.facets.iter().find(|facet| facet.id == "letter").expect("letters");
    assert_eq!(drawn.texts("h3"), letters.values.iter().map(|own| own.label.clone()).collect::<Vec<_>>());
    for (section, letter) in drawn.all(".letter").into_iter().zip(&letters.values) {
        let rows = section.select(&scraper::Selector::parse("li").expect("a selector")).count();
        assert_eq!(rows, letter.records.len(), "{}", letter.label);
    }
}

#[test]
fn every_source_says_who_published_it_when_it_was_read_and_what_to_be_careful_with() {
    let (drawn, all, scope) = page();
    let messages = scope.messages();
    for (at, (own, told)) in all.list.sources.iter().zip(drawn.texts("ul.sources > li")).enumerate() {
        let source = &own.source;
        let facets = ["publisher", "country"].map(|facet| labels(&all.list.facets, facet, at).count());
        assert_eq!(facets, [1, 1], "{} has one kind and one country of publisher", source.id);
        let date = format::date(source.read, messages);
        let parts = [source.title.as_str(), &source.publisher, &date].into_iter().chain(source.weak.as_deref());
        let labels = ["publisher", "country"].into_iter().flat_map(|facet| labels(&all.list.facets, facet, at));
        for part in parts.chain(labels) {
            assert!(told.contains(&squeezed(part)), "{}: {part} is not in {told}", source.id);
        }
    }
}

#[test]
fn every_source_leads_to_each_of_its_claims_and_to_the_list_of_them() {
    let (drawn, all, scope) = page();
    let rows = drawn.all("ul.sources > li");
    let links_to_claims = scraper::Selector::parse(".cited-in a").expect("a selector");
    for ((own, claims), row) in all.list.sources.iter().zip(&all.claims).zip(rows) {
        let links: Vec<&str> = row.select(&links_to_claims).filter_map(|link| link.attr("href")).collect();
        let places = claims.iter().map(|claim| format!("{}#{}", scope.site.path(&claim.page), claim.statement));
        let expect: Vec<String> =
            [scope.site.asked_path(CLAIMS, &[("source", &own.source.id)])].into_iter().chain(places).collect();
        assert_eq!(links, expect, "{}", own.source.id);
        assert_eq!(usize::from(own.claims), claims.len(), "{}", own.source.id);
        assert!(own.claims > 0, "nothing rests on {}", own.source.id);
    }
}

#[test]
fn the_address_of_a_sentence_among_the_sources_still_leads_to_it() {
    let (drawn, _, scope) = page();
    let ids = drawn.attributes(".coverage a", "id");
    assert!(!ids.is_empty(), "no sentence was looked at");
    let hrefs: Vec<String> = ids.iter().map(|id| address(id, &scope)).collect();
    assert_eq!(drawn.attributes(".coverage a", "href"), hrefs);
}
