//! The drawing and the outline have the same content.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::drawn::{Drawn, drawn, pages, text};
use crate::model::{ArgumentRole, PageKind, Role};

fn shown() -> (&'static ArgumentMap, Scope) {
    pages().find_map(|(page, scope)| Some((page.argument()?, scope))).expect("a page with the map")
}

/// From an upper label to a lower one.
type Edges = BTreeSet<(String, String)>;

/// The nodes of the outline: role and label, with the link of each.
fn told(outline: &Drawn) -> BTreeMap<(String, String), String> {
    let nodes = outline.all(".argument-node").into_iter().map(|node| {
        let of =
            |class: &str| node.select(&scraper::Selector::parse(class).expect("a selector")).next().expect("a part");
        let href = of("a").attr("href").expect("an address").to_owned();
        ((text(of(".argument-role")), text(of("a"))), href)
    });
    nodes.collect()
}

/// The edges of the outline, by nesting and by reference.
fn told_edges(outline: &Drawn) -> Edges {
    let name = |item: scraper::ElementRef<'_>| {
        let link = scraper::Selector::parse("a").expect("a selector");
        text(item.select(&link).next().expect("a link"))
    };
    let items = outline.all(".argument-tree li li").into_iter();
    items
        .map(|item| {
            let above = item.ancestors().skip(1).filter_map(scraper::ElementRef::wrap);
            let above = above.into_iter().find(|own| own.value().name() == "li").expect("an item above");
            (name(above), name(item))
        })
        .collect()
}

#[test]
fn drawing_and_outline_have_the_same_nodes() {
    let (map, scope) = shown();
    let told = told(&drawn(outline::outline(map, &scope)));
    let drawing = drawn(drawing::drawing(map, &scope));
    let boxes = drawing.all("a.argument-box").into_iter().map(|own| {
        let attribute = |name: &str| own.attr(name).expect("an attribute").to_owned();
        (attribute("aria-label"), attribute("href"))
    });
    let boxes: BTreeMap<String, String> = boxes.collect();
    let told: BTreeMap<String, String> =
        told.into_iter().map(|((role, label), href)| (format!("{role}: {label}"), href)).collect();
    assert_eq!(boxes, told);
    assert_eq!(boxes.len(), map.nodes.len());
}

#[test]
fn drawing_and_outline_have_the_same_edges() {
    let (map, scope) = shown();
    let told = told_edges(&drawn(outline::outline(map, &scope)));
    let drawing = drawn(drawing::drawing(map, &scope));
    let titles = drawing.texts("title").into_iter();
    let drawn: Edges = titles
        .map(|title| {
            let (from, rest) = title.split_once(" → ").expect("an arrow");
            let (to, _) = rest.rsplit_once(" (").expect("who links them");
            (from.to_owned(), to.to_owned())
        })
        .collect();
    assert_eq!(drawn, told);
    assert_eq!(drawn.len(), map.edges.len());
}

#[test]
fn the_keyboard_goes_through_the_drawing_in_the_order_of_the_outline() {
    let (map, scope) = shown();
    let told = drawn(outline::outline(map, &scope)).attributes(".argument-node > a:not(.argument-see)", "href");
    assert_eq!(drawn(drawing::drawing(map, &scope)).attributes("a.argument-box", "href"), told);
}

#[test]
fn the_drawing_is_no_slide_and_what_leads_on_from_a_node_is_on_one() {
    let (map, scope) = shown();
    let page = drawn(argument(map, &scope));
    assert_eq!(page.count(".argument-drawing:is([data-slide], :has([data-slide]), [data-slide] *)"), 0);
    let on_slides = page.all("[data-slide] .argument-item").len() + page.all(".argument-tree > [data-slide]").len();
    let alone = map.tops().filter(|at| map.told_below(*at).next().is_none()).count();
    assert_eq!(on_slides + alone, map.nodes.len());
}

/// The lines of the slide that starts at a node, without what is on slides of its own.
fn slide_lines(map: &ArgumentMap, at: usize, slides: &BTreeSet<usize>) -> usize {
    let also = map.below(at).count() - map.told_below(at).count();
    let told =
        map.told_below(at).map(|below| if slides.contains(&below) { 1 } else { slide_lines(map, below, slides) });
    1 + also + told.sum::<usize>()
}

#[test]
fn a_slide_holds_what_a_screen_shows() {
    let (map, _) = shown();
    let slides = strands::beginnings(map);
    let long = slides.iter().filter(|at| slide_lines(map, **at, &slides) > strands::LINES);
    let long: Vec<&str> = long.map(|at| &*map.nodes[*at].label).collect();
    assert!(long.is_empty(), "too long for a slide: {long:?}");
}

#[test]
fn every_counter_view_stands_in_the_map() {
    let (map, _) = shown();
    let counters = pages().filter(|(page, _)| matches!(page.kind(), PageKind::Step(_) | PageKind::Recommendation));
    let ids = counters.flat_map(|(page, _)| page.statements()).filter(|own| own.role == Role::Counter);
    let lacking: Vec<&str> = ids
        .map(|own| own.id.as_str())
        .filter(|id| !map.nodes.iter().any(|node| node.role == ArgumentRole::Objection && node.told.statement == *id))
        .collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

#[test]
fn each_box_and_each_item_has_an_address_and_a_node_names_all_that_lead_to_it() {
    let (map, scope) = shown();
    let page = drawn(argument(map, &scope));
    let drawn_at: BTreeSet<String> = page.attributes("a.argument-box", "id").into_iter().collect();
    let led: BTreeSet<String> = page
        .attributes(".argument-see", "href")
        .into_iter()
        .map(|href| href.trim_start_matches('#').to_owned())
        .collect();
    assert_eq!(drawn_at, led, "each node of the outline leads to its box");
    let told_at: BTreeSet<String> = page.attributes(".argument-item", "id").into_iter().collect();
    let ways: Vec<String> = page.attributes(".argument-under a, .argument-also a", "href");
    assert!(ways.iter().all(|href| told_at.contains(href.trim_start_matches('#'))), "{ways:?}");
    let further = map.edges.len() - (map.nodes.len() - map.tops().count());
    assert!(further > 0);
    assert_eq!(page.attributes(".argument-under a", "href").len(), further, "the way back of each further edge");
}
