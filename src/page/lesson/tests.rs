//! Plans fill their time, and whatever is quoted exists on the site.

use super::*;
use crate::drawn::{drawn, pages};
use crate::model::Item;

fn lessons() -> impl Iterator<Item = (&'static Lesson, Scope)> {
    pages().flat_map(|(page, scope)| {
        page.items().filter_map(move |own| if let Item::Lesson(own) = own { Some((own, scope.clone())) } else { None })
    })
}

#[test]
fn the_parts_of_a_plan_follow_each_other_to_its_end() {
    let mut seen = 0;
    for (own, scope) in lessons() {
        let Lesson::Plan(plan) = own else { continue };
        let drawn = drawn(lesson(own, &scope));
        let spans = drawn.texts(".plan-time");
        let numbers: Vec<u16> = spans
            .iter()
            .flat_map(|span| span.split(|c: char| !c.is_ascii_digit()).filter_map(|own| own.parse().ok()))
            .collect();
        assert_eq!(numbers.len(), 2 * plan.parts.len(), "{spans:?}");
        assert_eq!((numbers.first(), numbers.last()), (Some(&0), Some(&plan.minutes)), "{spans:?}");
        assert!(numbers[1..numbers.len() - 1].chunks(2).all(|pair| pair[0] == pair[1]), "a gap in {spans:?}");
        seen += 1;
    }
    assert!(seen > 0, "no plan was looked at");
}

#[test]
fn every_quotation_shows_its_kind_and_leads_to_its_statement() {
    let mut seen = 0;
    for (own, scope) in lessons() {
        let Lesson::Card(card) = own else { continue };
        let drawn = drawn(lesson(own, &scope));
        assert_eq!(drawn.count("blockquote"), card.quotes.len(), "{}", card.name);
        assert_eq!(drawn.count(".quote-kind"), card.quotes.len(), "{}", card.name);
        for (quote, href) in card.quotes.iter().zip(drawn.attributes(".quote-source a", "href")) {
            let (page, statement) = quote.told.as_ref().expect("a statement");
            assert_eq!(href, format!("{}#{}", scope.site.path(page), statement.id));
            seen += 1;
        }
    }
    assert!(seen > 0, "no quotation was looked at");
}
