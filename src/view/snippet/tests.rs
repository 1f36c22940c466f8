//! A text to copy.

use super::*;
use crate::drawn::drawn;

#[test]
fn markup_is_shown_as_it_is_to_be_copied() {
    let words = "<iframe src=\"https://example.org/?a=1&b=2\"></iframe>";
    let drawn = drawn(html! { <dl>{ snippet("Heading", words, "Copy", Callback::noop()) }</dl> });
    assert_eq!(drawn.texts("dt"), ["Heading"]);
    assert_eq!(drawn.texts("code"), [words]);
    assert_eq!(drawn.count("iframe"), 0, "it is text");
    assert_eq!(drawn.texts("button"), ["Copy"]);
}
