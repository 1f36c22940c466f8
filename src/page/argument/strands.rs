//! Which nodes of the outline start a slide: a strand of the argument too long for one screen continues on slides of
//! its own.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::model::ArgumentMap;

/// Lines on a slide: nodes, and names of nodes that are told elsewhere. This many fit a projector
/// (`styles/argument.css`).
pub const LINES: usize = 7;

/// The nodes that start a slide. A node on its own, or with only names of others below it, does not.
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

/// The lines that a node takes up together with what is below it on the same slide; the longest parts are moved to
/// slides of their own until the rest fits, and count here as a name.
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
