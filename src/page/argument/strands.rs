//! Which nodes of the outline begin a slide: a strand of the argument that is longer than a screen shows goes on upon slides
//! of its own.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::model::ArgumentMap;

/// Lines of a slide: nodes, and names of nodes that are told elsewhere. So many fit a projector (`styles/argument.css`).
pub const LINES: usize = 7;

/// The nodes that begin a slide. A node alone, or with nothing but names of others below it, is none.
pub fn beginnings(map: &ArgumentMap) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for top in map.tops() {
        lines(map, top, &mut found);
        if map.told_below(top).next().is_some() {
            found.insert(top);
        }
    }
    found
}

/// The lines that a node takes with what stands below it on the same slide; the longest parts are given slides of their own
/// until the rest fits, and stand here by their name.
fn lines(map: &ArgumentMap, at: usize, found: &mut BTreeSet<usize>) -> usize {
    let mut parts: Vec<(usize, usize)> = map.told_below(at).map(|below| (lines(map, below, found), below)).collect();
    let mut total = 1 + map.below(at).count() - parts.len() + parts.iter().map(|(length, _)| length).sum::<usize>();
    parts.sort_by_key(|(length, _)| Reverse(*length));
    for (length, below) in parts.into_iter().filter(|(length, _)| *length > 1) {
        if total <= LINES {
            break;
        }
        found.insert(below);
        total -= length - 1;
    }
    total
}
