//! References to sentences lead to their pages.

use super::*;
use crate::drawn::{drawn, pages};

#[test]
fn a_text_names_its_sentences_with_a_link_each() {
    let (_, scope) = pages().next().expect("a page");
    let ids = ["p4.2", "p5.1"].map(str::to_owned);
    let drawn = drawn(linked("sentences {ids}.", &ids, &scope));
    assert_eq!(drawn.words(), "sentences p4.2, p5.1.");
    let page = scope.site.path(BRIEF);
    assert_eq!(drawn.attributes("a", "href"), ids.map(|id| format!("{page}#{id}")));
    assert_eq!(address(ALL_SENTENCES, &scope), page);
}
