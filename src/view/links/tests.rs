//! Links to other pages.

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
        picture: None,
    };
    let list = [way(&page, Some("here"), Some("a note")), way(&page, None, None), way("no-such-page", None, None)];
    let drawn = drawn(links("own", &list, &scope));
    let path = scope.site.path(&page);
    assert_eq!(drawn.attributes("a", "href"), [format!("{path}#here"), path]);
    assert_eq!(drawn.texts(".way-note"), ["a note"]);
}

#[test]
fn the_figures_of_a_recommendation_stand_beside_their_pictures() {
    let mut pictures = 0;
    for (page, scope) in pages() {
        let drawn = drawn(related(&page.links, &scope));
        let titles = drawn.texts(".ways a:has(img)");
        let sources = drawn.attributes(".ways img[width][height][loading=lazy][alt='']", "src");
        assert_eq!(sources.len(), drawn.count(".ways img"), "{}", page.id());
        assert!(titles.iter().all(|title| !title.trim().is_empty()), "{}: {titles:?}", page.id());
        let links = drawn.attributes(".ways a:has(img)", "href");
        assert!(sources.iter().zip(&links).all(|(own, link)| own.strip_suffix("thumb.svg") == Some(link)));
        pictures += sources.len();
    }
    assert!(pictures > 0, "no picture was looked at");
}
