//! Views as links.

use super::*;
use crate::drawn::drawn;

#[test]
fn each_view_is_a_link_and_one_is_current() {
    let own = |anchor: &str, is_current| Tab { anchor: anchor.to_owned(), word: "word", is_current };
    let drawn = drawn(tabs("own", "Views", &[own("a", false), own("b", true), own("c", false)], &Callback::noop()));
    assert_eq!(drawn.attributes("a", "href"), ["#a", "#b", "#c"]);
    assert_eq!(drawn.attributes("a[aria-current=true]", "href"), ["#b"]);
    assert_eq!(drawn.attributes("[role=group]", "aria-label"), ["Views"]);
}
