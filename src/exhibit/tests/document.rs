//! What the document holds until an exhibit comes alive.

use yew::Html;

use super::super::rendered;
use super::{counter, scope};

#[test]
fn a_document_holds_the_first_state_in_an_element_of_its_own() {
    let html = rendered(&counter(0), &scope());
    let Html::VTag(tag) = &html else { panic!("{html:?}") };
    assert_eq!(tag.tag(), "figure");
    let attributes: Vec<(&str, &str)> = tag.attributes.iter().collect();
    for expect in [
        ("data-exhibit", "counter"),
        ("class", "counter"),
        ("id", "own"),
        ("data-count", "0"),
        ("data-key", "own"),
        ("data-wakes", "touched"),
    ] {
        assert!(attributes.contains(&expect), "{expect:?} is not in {attributes:?}");
    }
    assert!(format!("{html:?}").contains("[(0, 0, Rendered)]"), "{html:?}");
}
