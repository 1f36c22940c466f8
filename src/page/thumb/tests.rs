//! The bar within reach of the thumb.

use super::*;
use crate::drawn::{drawn, pages};

#[test]
fn a_step_says_its_place_and_leads_to_its_neighbours() {
    for (page, scope) in pages() {
        let Some(html) = thumb(&scope) else {
            assert!(page.kind().step().is_none(), "{}", page.id());
            continue;
        };
        let drawn = drawn(html);
        let step = usize::from(page.kind().step().expect("a step"));
        let (previous, next) = scope.site.neighbours(page.id());
        let ways: Vec<String> = [previous, next].into_iter().flatten().map(|own| scope.site.path(&own.id)).collect();
        assert_eq!(drawn.attributes("a[aria-label]", "href"), ways, "{}", page.id());
        assert_eq!(drawn.count("i"), scope.site.steps().count());
        assert_eq!((drawn.count("i.past"), drawn.count("i.here")), (step - 1, 1), "{}", page.id());
    }
}
