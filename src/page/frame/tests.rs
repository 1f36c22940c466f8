//! A piece in a frame says where it is from, and shows no part twice.

use super::*;
use crate::drawn::{drawn, pages, squeezed};

#[test]
fn every_piece_leads_back_to_its_whole_page() {
    let mut seen = 0;
    for (page, scope) in pages().filter(|(page, _)| page.kind().is_piece()) {
        let drawn = drawn(frame(page, &ExhibitFiles::default(), &scope));
        let path = scope.site.path(page.id());
        assert_eq!(drawn.attributes(".frame-source a[target=_blank]", "href"), [path.as_str()], "{}", page.id());
        let address = drawn.texts(".frame-address").concat();
        let address = address.trim_start_matches(&*squeezed(scope.messages().frame_sources())).trim();
        assert!(scope.site.origin.ends_with(address.trim_end_matches(&path)), "{address}");
        let lines = drawn.attributes("main", "data-source-line");
        assert!(matches!(lines.as_slice(), [own] if own.contains("{address}")), "{}: {lines:?}", page.id());
        assert_eq!(drawn.count("footer > .interaction-notice"), 1, "{}: a landmark holds it", page.id());
        assert_eq!(drawn.count("h1"), 1, "{}", page.id());
        assert_eq!(drawn.count("header.site-head, footer.site-foot, nav.rail, nav.thumb"), 0, "{}", page.id());
        seen += 1;
    }
    assert!(seen > 0, "no piece was looked at");
}

#[test]
fn a_step_has_its_parts_in_order_and_shows_the_first() {
    for (page, scope) in pages().filter(|(page, _)| page.kind().step().is_some()) {
        let drawn = drawn(frame(page, &ExhibitFiles::default(), &scope));
        let parts = drawn.attributes("[data-part]", "data-part");
        assert_eq!(parts.len(), page.sections.len() + 1, "{}", page.id());
        let numbered = parts.iter().zip(1..).all(|(part, number)| part.contains(&number.to_string()));
        assert!(numbered, "{}: {parts:?}", page.id());
        assert_eq!(drawn.count("[data-part]:not([data-away])"), 1, "{}", page.id());
        let onward = drawn.attributes(".frame-onward a", "href");
        assert!(onward.iter().all(|own| own.contains("/embed/")), "{}: a frame stays a frame: {onward:?}", page.id());
    }
}
