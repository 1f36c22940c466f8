//! A piece in a frame says where it is from, and shows no part twice.

use super::*;
use crate::drawn::{drawn, pages, squeezed};
use crate::model::Item;

#[test]
fn every_piece_leads_back_to_its_whole_page() {
    let mut seen = 0;
    for (page, scope) in pages().filter(|(page, _)| page.kind().is_piece()) {
        let drawn = drawn(frame(page, &ExhibitFiles::default(), &scope, &scope));
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
        let drawn = drawn(frame(page, &ExhibitFiles::default(), &scope, &scope));
        let parts = drawn.attributes("[data-part]", "data-part");
        assert_eq!(parts.len(), page.sections.len() + 1, "{}", page.id());
        let numbered = parts.iter().zip(1..).all(|(part, number)| part.contains(&number.to_string()));
        assert!(numbered, "{}: {parts:?}", page.id());
        assert_eq!(drawn.count("[data-part]:not([data-away])"), 1, "{}", page.id());
        let onward = drawn.attributes(".frame-onward a", "href");
        assert!(onward.iter().all(|own| own.contains("/embed/")), "{}: a frame stays a frame: {onward:?}", page.id());
    }
}

#[test]
fn a_list_names_the_most_height_that_it_takes_and_its_tools_stand_before_its_words() {
    let mut folded = 0;
    for (page, scope) in pages() {
        let own = drawn(frame(page, &ExhibitFiles::default(), &scope, &scope));
        let is_list = page.kind() == PageKind::List;
        let tallest = own.attributes("main", "data-tallest").concat();
        assert_eq!(tallest, if is_list { LIST_HEIGHT_PX.to_string() } else { String::new() }, "{}", page.id());
        let words: Vec<_> = page.sections.iter().flat_map(|own| &own.items).collect();
        let is_folded = own.count(".frame-about") > 0;
        if is_folded {
            folded += 1;
            assert_eq!(own.count(".frame-about .exhibit"), 0, "{}: what narrows it down is at hand", page.id());
            assert_eq!(own.count(".frame-about ~ .exhibit, .frame-about ~ * .exhibit"), 1, "{}", page.id());
        }
        let prose = words.iter().filter(|own| matches!(own, Item::Prose(_))).count();
        let shown = own.count(".prose");
        assert!(!is_list || shown >= prose, "{}: {shown} of {prose} texts, and none is left out", page.id());
    }
    assert!(folded > 1, "of {folded} lists the words were folded");
}
