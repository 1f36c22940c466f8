//! Every figure is in the index once, and filters leave the right ones.

use std::collections::BTreeSet;

use super::*;
use crate::drawn::{Drawn, exhibit, pages};
use crate::exhibit::{Exhibit, Phase};
use crate::model::{Generated, PageKind};

fn first() -> (GalleryModel, Scope) {
    let found = pages().find_map(|(page, scope)| {
        let gallery = page.generated().find_map(|own| if let Generated::Figures(own) = own { Some(own) } else { None });
        Some(((**gallery?).clone(), scope))
    });
    let (gallery, scope) = found.expect("an index of figures");
    (GalleryModel::first(gallery, &scope), scope)
}

fn drawn(model: &GalleryModel, scope: &Scope) -> Drawn {
    exhibit(model, scope, Phase::Alive)
}

fn links(drawn: &Drawn) -> Vec<String> {
    drawn.attributes(".gallery-step li > a", "href")
}

#[test]
fn every_figure_has_one_card_with_a_picture_or_rows_in_the_order_of_the_steps() {
    let (model, scope) = first();
    let drawn = drawn(&model, &scope);
    let (links, figures) = (links(&drawn), scope.site.pages.iter().filter(|page| page.kind == PageKind::Figure));
    let expect: BTreeSet<String> = figures.map(|own| scope.site.path(&own.id)).collect();
    assert_eq!(links.len(), expect.len());
    assert_eq!(links.into_iter().collect::<BTreeSet<_>>(), expect);
    assert_eq!(drawn.count(".gallery-face > img[width][height], .gallery-rows:not(:empty)"), expect.len());
    let numbers: Vec<u8> = drawn.texts("h2 > span").iter().filter_map(|own| own.parse().ok()).collect();
    assert!(numbers.len() > 3 && numbers.is_sorted(), "{numbers:?}");
}

#[test]
fn a_word_leaves_the_figures_whose_title_or_subtitle_has_it() {
    let (model, scope) = first();
    let model = model.after(GalleryAction::Search("Chip".to_owned()));
    let drawn = drawn(&model, &scope);
    let cards = drawn.texts(".gallery-step li");
    assert!(!cards.is_empty() && cards.iter().all(|own| own.to_lowercase().contains("chip")), "{cards:?}");
    let has =
        |own: &crate::model::FigureCard| format!("{} {}", own.title, own.subtitle).to_lowercase().contains("chip");
    assert_eq!(cards.len(), model.gallery.cards.iter().filter(|own| has(own)).count());
    let said = drawn.texts("[role=status]").concat();
    assert!(said.starts_with(&format!("{} of {} ", cards.len(), model.gallery.cards.len())), "{said}");
}

#[test]
fn every_choice_leaves_what_it_says_and_stands_in_the_address() {
    let (model, scope) = first();
    for (facet, own) in model.gallery.facets.iter().enumerate() {
        let mut sum = 0;
        for (value, choice) in own.values.iter().enumerate() {
            let chosen = model.after(GalleryAction::Choose { facet, value: Some(value) });
            assert_eq!(links(&drawn(&chosen, &scope)).len(), choice.records.len(), "{} {}", own.id, choice.id);
            let word = chosen.query_value().expect("a word");
            assert!(model.restored(&word, None) == chosen, "{word}");
            // Another choice replaces it.
            let other = chosen.after(GalleryAction::Choose { facet, value: None });
            assert_eq!(other.query_value(), None);
            sum += choice.records.len();
        }
        assert_eq!(sum, model.gallery.cards.len(), "{} holds every figure once", own.id);
    }
}

#[test]
fn an_address_that_asks_for_two_values_of_a_list_gets_the_last() {
    let (model, _) = first();
    let values = &model.gallery.facets[0].values;
    let word = format!("step-{}.step-{}", values[1].id, values[0].id);
    assert_eq!(model.restored(&word, None).query_value(), Some(format!("step-{}", values[0].id)));
}
