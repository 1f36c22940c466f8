//! For any map: boxes do not overlap and hold their words, lines run downwards and cross no box.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::chart::width;
use crate::drawn::pages;
use crate::model::{ArgumentEdge, ArgumentNode, ArgumentRole, EdgeGround, Kind, StatementRef};

/// Limits of a made-up map: claims, links between them, objections.
const CLAIMS: usize = 9;
const LINKS: usize = 14;
const OBJECTIONS: usize = 8;

fn node(id: usize, role: ArgumentRole, words: usize) -> ArgumentNode {
    ArgumentNode {
        id: id.to_string(),
        role,
        label: vec!["words"; words].join(" "),
        kind: Kind::Brief,
        sentences: Vec::new(),
        told: StatementRef { page: String::new(), statement: String::new() },
    }
}

/// Maps of claims that lead to later ones, with objections to some and replies to some of these.
fn maps() -> impl Strategy<Value = ArgumentMap> {
    let links = vec((0..CLAIMS, 0..CLAIMS), 0..LINKS);
    let objections = vec((0..CLAIMS, any::<bool>(), 1..9_usize), 0..OBJECTIONS);
    (vec(1..9_usize, 1..=CLAIMS), links, objections).prop_map(|(claims, links, objections)| {
        let mut map = ArgumentMap::default();
        map.nodes.extend(claims.iter().enumerate().map(|(at, words)| node(at, ArgumentRole::Premise, *words)));
        let mut add = |upper: usize, lower: usize| {
            let edge = ArgumentEdge { upper, lower, ground: EdgeGround::Ours };
            if !map.edges.contains(&edge) {
                map.edges.push(edge);
            }
        };
        links.iter().filter(|(upper, lower)| upper < lower && *lower < claims.len()).for_each(|(a, b)| add(*a, *b));
        for (claim, has_reply, words) in objections {
            let own = map.nodes.len();
            map.nodes.push(node(own, ArgumentRole::Objection, words));
            map.edges.push(ArgumentEdge { upper: claim % claims.len(), lower: own, ground: EdgeGround::Ours });
            if has_reply {
                map.nodes.push(node(own + 1, ArgumentRole::Reply, words));
                map.edges.push(ArgumentEdge { upper: own, lower: own + 1, ground: EdgeGround::Ours });
            }
        }
        map
    })
}

/// What is wrong with the boxes.
fn boxes(map: &ArgumentMap) -> Option<String> {
    let Layout { frames, size, .. } = layout(map);
    let fault = |(at, own): (usize, &Frame)| {
        let label = &map.nodes[at].label;
        let end = Point::new(own.place.x + own.size.width, own.place.y + own.size.height);
        if let Some(other) = frames[at + 1..].iter().position(|other| overlap(own, other)) {
            return Some(format!("{label} covers {}", map.nodes[at + 1 + other].label));
        }
        if own.place.x < 0 || own.place.y < 0 || end.x > size.width || end.y > size.height {
            return Some(format!("{label} is cut off"));
        }
        let fits = own.text.iter().all(|line| width(line) <= own.size.width - 2 * PADDING);
        (!fits || own.text.join(" ") != *label).then(|| format!("{label} does not fit: {:?}", own.text))
    };
    frames.iter().enumerate().find_map(fault)
}

/// Whether two boxes overlap.
fn overlap(one: &Frame, other: &Frame) -> bool {
    one.place.x < other.place.x + other.size.width
        && other.place.x < one.place.x + one.size.width
        && one.place.y < other.place.y + other.size.height
        && other.place.y < one.place.y + one.size.height
}

/// What is wrong with the lines.
fn lines(map: &ArgumentMap) -> Option<String> {
    let Layout { frames, lines, .. } = layout(map);
    if lines.len() != map.edges.len() {
        return Some(format!("{} lines for {} edges", lines.len(), map.edges.len()));
    }
    let fault = |line: &Line| {
        let edge = &map.edges[line.edge];
        let [upper, lower] = [edge.upper, edge.lower].map(|node| &frames[node]);
        let name = format!("{} → {}", map.nodes[edge.upper].label, map.nodes[edge.lower].label);
        let (first, last) = (line.points.first()?, line.points.last()?);
        if !touches(upper, *first) || !touches(lower, *last) {
            return Some(format!("{name} misses its ends: {:?}", line.points));
        }
        if line.points.windows(2).any(|pair| pair[0].y > pair[1].y) {
            return Some(format!("{name} goes up: {:?}", line.points));
        }
        if map.nodes[edge.lower].role.is_claim() && upper.place.y + upper.size.height >= lower.place.y {
            return Some(format!("{name} does not go down"));
        }
        let mut pairs = line.points.windows(2);
        let passed = pairs.find_map(|pair| frames.iter().position(|own| passes(pair[0], pair[1], own)));
        passed.map(|node| format!("{name} passes {}", map.nodes[node].label))
    };
    lines.iter().find_map(fault)
}

/// Whether a point lies on the edge of a box.
fn touches(own: &Frame, Point { x, y }: Point) -> bool {
    let (right, bottom) = (own.place.x + own.size.width, own.place.y + own.size.height);
    let is_within = (own.place.x..=right).contains(&x) && (own.place.y..=bottom).contains(&y);
    is_within && (x == own.place.x || x == right || y == own.place.y || y == bottom)
}

/// Whether the path between two points enters a box: the area that a curve between them may touch.
fn passes(from: Point, to: Point, own: &Frame) -> bool {
    let (left, right) = (from.x.min(to.x), from.x.max(to.x));
    left < own.place.x + own.size.width
        && right > own.place.x
        && from.y < own.place.y + own.size.height
        && to.y > own.place.y
}

proptest! {
    #[test]
    fn any_map_can_be_read(map in maps()) {
        prop_assert_eq!(boxes(&map), None);
        prop_assert_eq!(lines(&map), None);
    }
}

#[test]
fn the_map_of_the_brief_can_be_read_and_lies_on_its_sheet() {
    let map = pages().find_map(|(page, _)| page.argument()).expect("a page with the map");
    assert_eq!(boxes(map), None);
    assert_eq!(lines(map), None);
    let Dimensions { width, height } = layout(map).size;
    assert!(width > height, "{width} by {height}");
}

#[test]
fn it_is_laid_out_alike_each_time() {
    let map = pages().find_map(|(page, _)| page.argument()).expect("a page with the map");
    let places = || layout(map).frames.iter().map(|frame| frame.place).collect::<Vec<_>>();
    assert_eq!(places(), places());
}
