//! Everything that has a name is on one page.

use super::*;
use crate::drawn::{drawn, pages};
use crate::model::{Generated, SEARCH};
use crate::search::{first_letter, folded};

#[test]
fn everything_stands_under_its_letter_once() {
    let (page, scope) = pages().find(|(page, _)| page.id() == SEARCH).expect("the page");
    let list = page.generated().find_map(|own| match own {
        Generated::Everything(list) => Some(list),
        _ => None,
    });
    let list = list.expect("the list");
    let drawn = drawn(everything(list, &scope));
    assert_eq!(drawn.count("li"), list.len());
    assert!(list.len() > scope.site.pages.len());
    let letters = drawn.texts(".letters a");
    assert_eq!(letters, drawn.texts("h2"));
    let anchors: Vec<String> = drawn.attributes("h2", "id").iter().map(|id| format!("#{id}")).collect();
    assert_eq!(drawn.attributes(".letters a", "href"), anchors);
    let links = scraper::Selector::parse("li a").expect("a selector");
    for section in drawn.all(".letter") {
        let letter = crate::drawn::text(section).chars().next().expect("a letter");
        for title in section.select(&links).map(|own| folded(&crate::drawn::text(own))) {
            assert!(first_letter(&title).starts_with(letter), "{title} under {letter}");
        }
    }
}
