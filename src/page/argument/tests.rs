//! The drawing and the outline say the same, and nothing of the drawing covers anything else of it.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{Frame, Layout, PADDING, layout};
use super::*;
use crate::chart::width;
use crate::drawn::{Drawn, drawn, pages, text};
use crate::geometry::Point;
use crate::model::{ArgumentRole, PageKind, Role};

fn shown() -> (&'static ArgumentMap, Scope) {
    pages().find_map(|(page, scope)| Some((page.argument()?, scope))).expect("a page with the map")
}

/// From an upper label to a lower one.
type Edges = BTreeSet<(String, String)>;

/// The nodes of the outline: role and label, with where each leads.
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
    let told = drawn(outline::outline(map, &scope)).attributes(".argument-node a", "href");
    assert_eq!(drawn(drawing::drawing(map, &scope)).attributes("a.argument-box", "href"), told);
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

/// Whether two boxes share a place.
fn overlap(one: &Frame, other: &Frame) -> bool {
    one.place.x < other.place.x + other.size.width
        && other.place.x < one.place.x + one.size.width
        && one.place.y < other.place.y + other.size.height
        && other.place.y < one.place.y + one.size.height
}

#[test]
fn boxes_stand_apart_within_the_drawing_and_hold_their_words() {
    let (map, _) = shown();
    let Layout { frames, size, .. } = layout(map);
    for (at, own) in frames.iter().enumerate() {
        let label = &map.nodes[at].label;
        let covered = frames[at + 1..].iter().position(|other| overlap(own, other));
        assert_eq!(covered.map(|place| &map.nodes[at + 1 + place].label), None, "{label} is covered");
        assert!(own.place.x >= 0 && own.place.y >= 0, "{label} is cut off");
        let end = Point::new(own.place.x + own.size.width, own.place.y + own.size.height);
        assert!(end.x <= size.width && end.y <= size.height, "{label} is cut off");
        assert_eq!(own.text.join(" "), *label);
        assert!(own.text.iter().all(|line| width(line) <= own.size.width - 2 * PADDING), "{:?}", own.text);
    }
}

#[test]
fn lines_go_down_and_pass_no_box() {
    let (map, _) = shown();
    let Layout { frames, lines, .. } = layout(map);
    assert_eq!(lines.len(), map.edges.len());
    for line in &lines {
        let edge = &map.edges[line.edge];
        let (upper, lower) = (&map.nodes[edge.upper], &map.nodes[edge.lower]);
        let name = format!("{} → {}", upper.id, lower.id);
        assert!(line.points.windows(2).all(|pair| pair[0].y <= pair[1].y), "{name} goes up: {:?}", line.points);
        if lower.role.is_claim() {
            let foot = frames[edge.upper].place.y + frames[edge.upper].size.height;
            assert!(foot < frames[edge.lower].place.y, "{name} goes down");
        }
        for pair in line.points.windows(2) {
            let passed = frames.iter().position(|own| passes(pair[0], pair[1], own));
            assert_eq!(passed.map(|at| &map.nodes[at].id), None, "{name} passes a box");
        }
    }
}

/// Whether the way between two points goes through the inside of a box: all that a curve between them may touch.
fn passes(from: Point, to: Point, own: &Frame) -> bool {
    let (left, right) = (from.x.min(to.x), from.x.max(to.x));
    left < own.place.x + own.size.width
        && own.place.x < right.max(left + 1)
        && from.y < own.place.y + own.size.height
        && own.place.y < to.y.max(from.y + 1)
        && !(right <= own.place.x || left >= own.place.x + own.size.width)
        && !(to.y <= own.place.y || from.y >= own.place.y + own.size.height)
}
