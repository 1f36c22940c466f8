//! The footer of a page.

use super::*;
use crate::drawn::{drawn, pages};

#[test]
fn the_foot_leads_to_the_standing_pages_and_to_the_brief() {
    for (page, scope) in pages() {
        let drawn = drawn(footer(&scope));
        let standing = scope.site.pages.iter().filter(|own| own.is_in_footer);
        let paths: Vec<String> = standing.map(|own| scope.site.path(&own.id)).collect();
        assert_eq!(drawn.attributes("nav a", "href"), paths, "{}", page.id());
        let here = scope.site.page(page.id()).is_some_and(|own| own.is_in_footer);
        assert_eq!(drawn.count("[aria-current=page]"), usize::from(here), "{}", page.id());
        assert_eq!(drawn.count("footer > .interaction-notice"), 1, "{}: a landmark holds it", page.id());
        assert!(drawn.attributes("p a", "href").contains(&scope.site.brief.url), "{}", page.id());
    }
}

#[test]
fn another_language_is_named_in_itself_and_leads_to_the_same_page() {
    let (_, scope) = pages().find(|(page, _)| page.kind().step().is_some()).expect("a step");
    let mut site = (*scope.site).clone();
    let other =
        crate::model::Language { tag: "hi".to_owned(), name: "हिन्दी".to_owned(), path: "hi/".to_owned() };
    site.languages.push(other);
    let scope = Scope { site: std::rc::Rc::new(site), ..scope };
    let drawn = drawn(footer(&scope));
    let own = format!("{}hi/{}/", scope.site.base, scope.page.id);
    assert_eq!(drawn.attributes("a[hreflang=hi][lang=hi]", "href"), [own]);
}
