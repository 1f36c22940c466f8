//! The page lists every claim once, under the page it is on.

use std::collections::BTreeSet;

use super::*;
use crate::drawn::{drawn, pages};

#[test]
fn every_claim_has_one_row_which_bears_its_id_under_the_page_that_it_stands_on() {
    let (page, scope) = pages().find(|(page, _)| page.id() == CLAIMS).expect("a page of claims");
    let list = page.claims().expect("a list of claims");
    let drawn = drawn(claim_list(list, &scope));
    let ids = drawn.attributes(".claim", "id");
    assert_eq!(ids, list.claims.iter().map(|own| own.id.clone()).collect::<Vec<_>>());
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id stands twice");
    let groups = drawn.all(".claim-group");
    let standing: BTreeSet<&str> = list.claims.iter().map(|own| own.page.as_str()).collect();
    assert_eq!(groups.len(), standing.len(), "a page has one group");
    let counts: usize = drawn.texts("h2 > span").iter().filter_map(|own| own.parse::<usize>().ok()).sum();
    assert_eq!(counts, ids.len(), "the headings count the claims");
}

#[test]
fn every_recommendation_leads_to_its_claims() {
    let all: Vec<_> = pages().filter(|(page, _)| page.kind() == crate::model::PageKind::Recommendation).collect();
    assert!(!all.is_empty(), "no recommendation");
    for (page, scope) in all {
        let id = page.id().rsplit('/').next().expect("an id");
        let href = drawn(of_recommendation(page, &scope)).attributes("a", "href");
        assert_eq!(href, [format!("{}?claims=recommendation-{id}", scope.site.path(CLAIMS))]);
    }
}
