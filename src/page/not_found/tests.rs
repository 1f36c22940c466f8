//! An unknown address.

use super::*;
use crate::drawn::{drawn, pages};

#[test]
fn every_page_can_be_reached_from_it() {
    let (_, scope) = pages().next().expect("a page");
    let drawn = drawn(not_found(&ExhibitFiles::default(), &scope));
    let paths: Vec<String> = scope.site.pages.iter().map(|own| scope.site.path(&own.id)).collect();
    assert_eq!(drawn.attributes("li a", "href"), paths);
    assert_eq!(drawn.count("h1"), 1);
}
