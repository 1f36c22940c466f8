//! The header of every page.

use super::*;
use crate::drawn::{drawn, pages};

#[test]
fn every_page_leads_to_all_places_and_to_all_steps() {
    for (page, scope) in pages() {
        let drawn = drawn(header(&ExhibitFiles::default(), &scope));
        let places = PLACES.map(|id| scope.site.path(id));
        assert_eq!(drawn.attributes(".site-places a", "href"), places, "{}", page.id());
        assert_eq!(drawn.attributes(".menu-places a", "href"), places, "{}", page.id());
        let steps: Vec<String> = scope.site.steps().map(|step| scope.site.path(&step.id)).collect();
        assert_eq!(drawn.attributes(".steps-grid a", "href"), steps, "{}", page.id());
    }
}

#[test]
fn the_place_that_a_page_belongs_to_says_so_and_no_other() {
    for (page, scope) in pages() {
        let drawn = drawn(header(&ExhibitFiles::default(), &scope));
        let own = scope.site.page(page.id()).filter(|own| is_place(own)).map(|own| &*own.id);
        let expect: Vec<String> = home(&scope).or(own).map(|id| scope.site.path(id)).into_iter().collect();
        assert_eq!(drawn.attributes(".site-places [aria-current]", "href"), expect, "{}", page.id());
        let step = page.kind().step().map(|_| scope.site.path(page.id()));
        assert_eq!(drawn.attributes("[aria-current=step]", "href"), step.into_iter().collect::<Vec<_>>());
    }
}
