//! The bar, the overview and the end of a presentation.

use super::*;
use crate::deck::{Deck, DeckAction, DeckData, Screen};
use crate::drawn::{Drawn, exhibit, pages};
use crate::exhibit::{Exhibit, Phase};
use crate::platform::Slide;
use crate::view::Scope;

/// Slides of the page, not counting the end.
const SLIDES: usize = 3;

fn shown(step: usize, slide: usize, screen: Screen) -> (Drawn, Scope) {
    let (_, scope) = pages().filter(|(page, _)| page.kind().step().is_some()).nth(step).expect("a step");
    let slides = (0..SLIDES).map(|at| Slide { name: format!("Slide {at}"), tells: None, anchor: None });
    let first = DeckModel::first(DeckData { minutes: 5 }, &scope);
    let model = DeckModel { slides: slides.collect(), now: Some(Deck::default()), ..first };
    let model = model.after(DeckAction::Show(Deck { slide, screen }));
    (exhibit(&model, &scope, Phase::Alive), scope)
}

#[test]
fn the_bar_counts_the_end_too_and_leads_out() {
    let (drawn, scope) = shown(0, 1, Screen::Slide);
    let place = drawn.texts(".deck-place").concat();
    assert!(place.contains('2') && place.contains(&(SLIDES + 1).to_string()), "{place}");
    let out = drawn.attributes("#deck-leave", "href").concat();
    assert_eq!(out, scope.site.path(&scope.page.id));
    assert_eq!(drawn.count(".deck-overlay, .deck-end, .deck-blank"), 0, "the page's own element is the slide");
}

#[test]
fn at_its_ends_the_arrows_lead_to_the_pages_beside_it() {
    let (first, scope) = shown(1, 0, Screen::Slide);
    let (before, after) = scope.site.neighbours(&scope.page.id);
    let path = |page: Option<&crate::model::PageRef>| scope.site.path(&page.expect("a neighbour").id);
    let way = first.attributes("#deck-before", "href").concat();
    assert!(way.starts_with(&path(before)) && way.contains("last"), "{way}");
    let (end, _) = shown(1, SLIDES, Screen::Slide);
    let ways = end.attributes(".deck-onward a", "href");
    assert!(ways[0].starts_with(&path(after)), "{ways:?}");
    assert_eq!(end.count(".deck-steps a"), scope.site.steps().count());
}

#[test]
fn the_overview_lists_every_slide_and_marks_the_one_shown() {
    let (drawn, _) = shown(0, 2, Screen::Overview);
    assert_eq!(drawn.count(".deck-slides li"), SLIDES + 1);
    assert_eq!(drawn.texts(".deck-slides [aria-current=true]"), ["Slide 2"]);
}

#[test]
fn black_is_all_there_is_to_see_and_has_a_name() {
    let (drawn, _) = shown(0, 0, Screen::Blank);
    assert_eq!(drawn.count(".deck-blank[role=img][aria-label]"), 1);
    assert_eq!(drawn.count(".deck-overlay"), 0);
}
