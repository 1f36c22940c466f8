//! Connected claims, in layers: each is below all that lead to it. A line that passes through a layer has a position of
//! its own there, so that it crosses no box.

use std::collections::BTreeMap;

use super::block::Block;
use crate::model::ArgumentMap;

/// Claims joined by lines.
pub struct Part {
    pub vertices: Vec<Vertex>,
    pub ways: Vec<Way>,
}

/// A claim, or a point where a line passes through a layer.
pub struct Vertex {
    /// From the top.
    pub layer: usize,
    /// Its extent to both sides of its centre, and down.
    pub left: i32,
    pub right: i32,
    pub height: i32,
    /// The claim's index in the map; `None` where a line passes.
    pub claim: Option<usize>,
}

/// The route of a line from one claim to another.
pub struct Way {
    /// The edge's index in the map.
    pub edge: usize,
    /// Indices of the vertices it passes, one per layer.
    pub vertices: Vec<usize>,
}

impl Part {
    /// Pairs of vertices in consecutive layers.
    pub fn links(&self) -> impl Iterator<Item = (usize, usize)> {
        self.ways.iter().flat_map(|way| way.vertices.windows(2).map(|pair| (pair[0], pair[1])))
    }
}

/// The parts of a map, in the order of the outline.
pub fn parts(map: &ArgumentMap, blocks: &BTreeMap<usize, Block>) -> Vec<Part> {
    let mut left: Vec<usize> = blocks.keys().copied().collect();
    let mut parts = Vec::new();
    while let Some(first) = left.first().copied() {
        let joined = joined(map, first);
        left.retain(|claim| !joined.contains(claim));
        parts.push(part(map, blocks, &joined));
    }
    parts
}

/// The edges between claims, with their indices.
fn between_claims(map: &ArgumentMap) -> impl Iterator<Item = (usize, usize, usize)> {
    let is_claim = |node: usize| map.nodes[node].role.is_claim();
    let edges = map.edges.iter().enumerate().filter(move |(_, edge)| is_claim(edge.upper) && is_claim(edge.lower));
    edges.map(|(at, edge)| (at, edge.upper, edge.lower))
}

/// The claims connected to one, in the map's order.
fn joined(map: &ArgumentMap, first: usize) -> Vec<usize> {
    let mut joined = vec![first];
    loop {
        let has = |claim: usize| joined.contains(&claim);
        let new = between_claims(map).find_map(|(_, upper, lower)| match (has(upper), has(lower)) {
            (true, false) => Some(lower),
            (false, true) => Some(upper),
            _ => None,
        });
        let Some(new) = new else { break };
        joined.push(new);
    }
    joined.sort_unstable();
    joined
}

fn part(map: &ArgumentMap, blocks: &BTreeMap<usize, Block>, claims: &[usize]) -> Part {
    let edges: Vec<_> = between_claims(map).filter(|(_, upper, _)| claims.contains(upper)).collect();
    let layers = layers(claims, &edges);
    let vertex = |claim: &usize| {
        let (layer, block) = (*layers.get(claim)?, blocks.get(claim)?);
        Some(Vertex { layer, left: block.left, right: block.right, height: block.height, claim: Some(*claim) })
    };
    let mut vertices: Vec<Vertex> = claims.iter().filter_map(vertex).collect();
    let mut ways = Vec::new();
    for (edge, upper, lower) in edges {
        let find = |claim: usize| claims.iter().position(|own| *own == claim);
        let (Some(from), Some(to)) = (find(upper), find(lower)) else { continue };
        let mut way = vec![from];
        for layer in vertices[from].layer + 1..vertices[to].layer {
            way.push(vertices.len());
            vertices.push(Vertex { layer, left: 0, right: 0, height: 0, claim: None });
        }
        way.push(to);
        ways.push(Way { edge, vertices: way });
    }
    Part { vertices, ways }
}

/// The layer of each claim: the length of the longest path to it; one that nothing leads to is directly above what it
/// leads to.
fn layers(claims: &[usize], edges: &[(usize, usize, usize)]) -> BTreeMap<usize, usize> {
    let mut layers: BTreeMap<usize, usize> = claims.iter().map(|claim| (*claim, 0)).collect();
    // No path is longer than the number of claims.
    for _ in claims {
        for (_, upper, lower) in edges {
            let below = layers[upper] + 1;
            layers.entry(*lower).and_modify(|layer| *layer = below.max(*layer));
        }
    }
    for claim in claims.iter().filter(|claim| !edges.iter().any(|(.., lower)| lower == *claim)) {
        let next = edges.iter().filter(|(_, upper, _)| upper == claim).map(|(.., lower)| layers[lower]).min();
        next.map(|next| layers.insert(*claim, next - 1));
    }
    layers
}
