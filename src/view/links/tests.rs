//! Ways to other pages.

use super::*;
use crate::drawn::{drawn, pages};
use crate::model::LinkForm;

#[test]
fn a_way_leads_to_its_place_and_none_to_a_page_that_is_not_there() {
    let (_, scope) = pages().next().expect("a page");
    let page = scope.site.pages[2].id.clone();
    let way = |page: &str, anchor: Option<&str>, note: Option<&str>| PageLink {
        page: page.to_owned(),
        anchor: anchor.map(str::to_owned),
        words: "there".to_owned(),
        form: LinkForm::Name,
        is_foreign: false,
        note: note.map(str::to_owned),
    };
    let list = [way(&page, Some("here"), Some("a note")), way(&page, None, None), way("no-such-page", None, None)];
    let drawn = drawn(links("own", &list, &scope));
    let path = scope.site.path(&page);
    assert_eq!(drawn.attributes("a", "href"), [format!("{path}#here"), path]);
    assert_eq!(drawn.texts(".way-note"), ["a note"]);
}
