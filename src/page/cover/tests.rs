//! The cover's links into the site.

use super::*;
use crate::drawn::{drawn, pages};
use crate::model::PageKind;

#[test]
fn the_cover_leads_to_the_first_step_and_explains_the_three_kinds() {
    let (page, scope) = pages().find(|(page, _)| page.kind() == PageKind::Cover).expect("the cover");
    let drawn = drawn(cover(page, &scope));
    let first = scope.site.steps().next().expect("a step");
    assert_eq!(drawn.attributes("a.start", "href"), [scope.site.path(&first.id)]);
    let steps = scope.site.steps().count();
    assert_eq!(
        drawn.count("a.resume[hidden]"),
        steps,
        "who comes back can be led to any step, and nobody else sees it"
    );
    for kind in [Kind::Brief, Kind::Background, Kind::Since] {
        assert_eq!(drawn.count(&format!(".kinds .statement-{}", kind.slug())), 1);
    }
    assert!(!page.turning_points().is_empty(), "no turning point was looked at");
    assert_eq!(drawn.count(".braid ol li a"), page.turning_points().len());
    assert_eq!(drawn.count(".braid svg:not([aria-hidden])"), 0, "the lines only repeat the list");
}
