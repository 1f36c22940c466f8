//! From step to step.

use super::*;
use crate::drawn::{Drawn, drawn, pages};

#[test]
fn the_steps_are_a_chain_that_leads_both_ways() {
    let steps: Vec<(String, Drawn)> = pages()
        .filter(|(page, _)| page.kind().step().is_some())
        .map(|(page, scope)| (scope.site.path(page.id()), drawn(pager(&scope))))
        .collect();
    assert!(steps.len() > 1, "no chain");
    for pair in steps.windows(2) {
        assert_eq!(pair[0].1.attributes("a[rel=next]", "href"), [pair[1].0.clone()]);
        assert_eq!(pair[1].1.attributes("a[rel=prev]", "href"), [pair[0].0.clone()]);
    }
    assert_eq!(steps[steps.len() - 1].1.count("a[rel=next]"), 0);
}

#[test]
fn a_page_that_is_no_step_has_no_way_on() {
    for (page, scope) in pages().filter(|(page, _)| page.kind() == crate::model::PageKind::Static) {
        assert_eq!(drawn(pager(&scope)).count("nav"), 0, "{}", page.id());
    }
}
