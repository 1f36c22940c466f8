//! The order within each layer, chosen so that few lines cross: each vertex is near the centre of what it is joined to.

use super::graph::Part;
use super::sweep::Sweep;

/// The vertices of each layer from the left, as indices: the best order of all sweeps.
pub fn layers(part: &Part) -> Vec<Vec<usize>> {
    let count = part.vertices.iter().map(|own| own.layer + 1).max().unwrap_or(0);
    let mut layers: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (at, vertex) in part.vertices.iter().enumerate() {
        layers[vertex.layer].push(at);
    }
    let mut best = (crossings(part, &layers), layers.clone());
    for sweep in Sweep::all() {
        for layer in sweep.layers(count) {
            sort(part, &mut layers, layer, sweep);
        }
        let found = crossings(part, &layers);
        if found < best.0 {
            best = (found, layers.clone());
        }
    }
    best.1
}

/// Sorts a layer by the centre of what each vertex is joined to in the previous layer.
fn sort(part: &Part, layers: &mut [Vec<usize>], layer: usize, sweep: Sweep) {
    let places = places(part, layers);
    // Thousandths, so that the order is the same on every machine.
    let middle = |own: usize| {
        let joined: Vec<usize> = sweep.joined(part, own).map(|other| places[other]).collect();
        if joined.is_empty() { 1000 * places[own] } else { 1000 * joined.iter().sum::<usize>() / joined.len() }
    };
    layers[layer].sort_by_key(|own| middle(*own));
}

/// The position of each vertex in its layer.
fn places(part: &Part, layers: &[Vec<usize>]) -> Vec<usize> {
    let mut places = vec![0; part.vertices.len()];
    for (place, own) in layers.iter().flat_map(|layer| layer.iter().enumerate()) {
        places[*own] = place;
    }
    places
}

/// How many pairs of lines cross.
fn crossings(part: &Part, layers: &[Vec<usize>]) -> usize {
    let places = places(part, layers);
    let links: Vec<(usize, usize)> = part.links().collect();
    let pairs = links.iter().enumerate().flat_map(|(at, one)| links[at + 1..].iter().map(move |other| (one, other)));
    let cross = |((a, b), (c, d)): &(&(usize, usize), &(usize, usize))| {
        part.vertices[*a].layer == part.vertices[*c].layer
            && places[*a].cmp(&places[*c]) != places[*b].cmp(&places[*d])
            && a != c
            && b != d
    };
    pairs.filter(cross).count()
}
