//! A card's counts are those of its page.

use super::*;
use crate::drawn::{drawn, pages};
use crate::model::Item;

#[test]
fn cards_lead_to_their_pages_and_the_table_says_the_same() {
    let mut forms = Vec::new();
    for (page, scope) in pages() {
        for item in page.items() {
            let Item::Cards(list, form) = item else { continue };
            let drawn = drawn(cards(list, *form, "Cards", &scope));
            let paths: Vec<String> = list.iter().map(|own| scope.site.path(&own.page)).collect();
            assert_eq!(drawn.attributes(".rec-card > :is(h2, h3) > a", "href"), paths, "{}", page.id());
            let squares: usize = list.iter().map(|own| own.commitments.len()).sum();
            assert_eq!(drawn.count(".rec-square"), squares, "{}", page.id());
            match form {
                CardsForm::Full => assert_eq!(drawn.attributes("tbody th a", "href"), paths, "{}", page.id()),
                CardsForm::Short => {
                    let slides = drawn.attributes("[data-slide]", "class");
                    assert_eq!(slides, vec!["rec-card"; list.len()], "{}: one card a slide", page.id());
                }
            }
            forms.push(*form);
        }
    }
    assert!(forms.contains(&CardsForm::Full) && forms.contains(&CardsForm::Short), "{forms:?}");
}
