//! The horizontal position of everything in a layer: as close as its neighbours allow to the centre of what it is
//! joined to.

use super::frame::BESIDE;
use super::graph::Part;
use super::sweep::Sweep;

/// The centre of each vertex; nothing is left of zero.
pub fn columns(part: &Part, layers: &[Vec<usize>]) -> Vec<i32> {
    let mut middles = vec![0; part.vertices.len()];
    for layer in layers {
        let wanted = vec![0; layer.len()];
        place(part, layer, &wanted, &mut middles);
    }
    for sweep in Sweep::all() {
        for layer in sweep.layers(layers.len()).map(|at| &layers[at]) {
            let wanted: Vec<i32> = layer.iter().map(|own| wanted(part, *own, &middles, sweep)).collect();
            place(part, layer, &wanted, &mut middles);
        }
    }
    let left = (0..middles.len()).map(|at| middles[at] - part.vertices[at].left).min().unwrap_or(0);
    middles.iter().map(|middle| middle - left).collect()
}

/// The centre of what a vertex is joined to in the previous layer; its own if that is nothing.
fn wanted(part: &Part, own: usize, middles: &[i32], sweep: Sweep) -> i32 {
    let joined: Vec<i32> = sweep.joined(part, own).map(|other| middles[other]).collect();
    let count = i32::try_from(joined.len()).unwrap_or(i32::MAX);
    if joined.is_empty() { middles[own] } else { joined.iter().sum::<i32>() / count }
}

/// Vertices placed as close together as allowed.
struct Run {
    count: i32,
    /// Sum of their wanted positions, each less the width of what precedes it.
    sum: i32,
}

impl Run {
    fn mean(&self) -> i32 {
        self.sum.div_euclid(self.count)
    }
}

/// Places a layer by least squares: neighbours that would overlap are merged into a run, which is placed at its mean.
fn place(part: &Part, layer: &[usize], wanted: &[i32], middles: &mut [i32]) {
    let mut before = Vec::new();
    let mut along = 0;
    for (at, own) in layer.iter().enumerate() {
        if let Some(left) = at.checked_sub(1).map(|left| layer[left]) {
            along += part.vertices[left].right + BESIDE + part.vertices[*own].left;
        }
        before.push(along);
    }
    let mut runs: Vec<Run> = Vec::new();
    for (wish, before) in wanted.iter().zip(&before) {
        let mut run = Run { count: 1, sum: wish - before };
        while let Some(last) = runs.pop_if(|last| last.mean() >= run.mean()) {
            run = Run { count: last.count + run.count, sum: last.sum + run.sum };
        }
        runs.push(run);
    }
    let starts = runs.iter().flat_map(|run| (0..run.count).map(|_| run.mean()));
    for ((own, start), before) in layer.iter().zip(starts).zip(before) {
        middles[*own] = start + before;
    }
}
