//! How far from the left each thing in a layer stands: as near as its neighbours let it to the middle of what it is joined to.

use super::frame::BESIDE;
use super::graph::Part;
use super::sweep::Sweep;

/// The middle of each vertex; nothing stands left of zero.
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

/// The middle of what a vertex is joined to in the layer before; its own where that is nothing.
fn wanted(part: &Part, own: usize, middles: &[i32], sweep: Sweep) -> i32 {
    let joined: Vec<i32> = sweep.joined(part, own).map(|other| middles[other]).collect();
    let count = i32::try_from(joined.len()).unwrap_or(i32::MAX);
    if joined.is_empty() { middles[own] } else { joined.iter().sum::<i32>() / count }
}

/// Vertices that stand as close together as they may.
struct Run {
    count: i32,
    /// Of where they want to stand, each less what stands before it.
    sum: i32,
}

impl Run {
    fn mean(&self) -> i32 {
        self.sum.div_euclid(self.count)
    }
}

/// Places a layer so that the squares of what each misses are least: neighbours that want to overlap are joined to a run,
/// which stands where its middle wants to.
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
