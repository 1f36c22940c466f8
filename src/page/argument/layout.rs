//! The positions of the drawing's boxes and lines, in tenths of a CSS pixel.
//!
//! Claims are in layers, each below all that lead to it. What responds to a claim forms one block with it: beside it,
//! or below it if nothing follows. Disconnected parts of the map are laid out separately, then packed. The claims are
//! layered as described by Sugiyama, Tagawa and Toda (1981).

mod block;
mod columns;
mod frame;
mod graph;
mod layers;
mod pack;
mod sweep;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use self::block::{Block, block};
use self::columns::columns;
use self::frame::{AROUND, BETWEEN};
pub use self::frame::{Frame, Line, PADDING};
use self::graph::{Part, parts};
use self::layers::layers;
use self::pack::pack;
use crate::geometry::{Dimensions, Point};
use crate::model::ArgumentMap;

/// The drawing.
pub struct Layout {
    /// The box of each node of the map.
    pub frames: Vec<Frame>,
    pub lines: Vec<Line>,
    pub size: Dimensions,
}

/// Lays out a map.
pub fn layout(map: &ArgumentMap) -> Layout {
    let claims = (0..map.nodes.len()).filter(|at| map.nodes[*at].role.is_claim());
    let blocks: BTreeMap<usize, Block> = claims.map(|claim| (claim, block(map, claim))).collect();
    let parts: Vec<Placed> = parts(map, &blocks).into_iter().map(Placed::of).collect();
    let sizes: Vec<Dimensions> = parts.iter().map(Placed::size).collect();
    let (places, size) = pack(&sizes);
    let mut layout = Layout { frames: vec![Frame::default(); map.nodes.len()], lines: Vec::new(), size };
    for (part, Point { x, y }) in parts.iter().zip(places) {
        part.draw(&blocks, Point::new(x + AROUND, y + AROUND), &mut layout);
    }
    layout
}

/// A part with its vertices in position.
struct Placed {
    part: Part,
    /// The horizontal centre of each vertex.
    middles: Vec<i32>,
    /// The top of each layer, and of the one that would follow.
    tops: Vec<i32>,
}

impl Placed {
    fn of(part: Part) -> Self {
        let layers = layers(&part);
        let middles = columns(&part, &layers);
        let mut tops = vec![0];
        for layer in &layers {
            let height = layer.iter().map(|own| part.vertices[*own].height).max().unwrap_or(0);
            tops.push(tops.last().unwrap_or(&0) + height + BETWEEN);
        }
        Self { part, middles, tops }
    }

    /// Its size, with a margin on all sides.
    fn size(&self) -> Dimensions {
        let ends = self.part.vertices.iter().zip(&self.middles).map(|(vertex, middle)| middle + vertex.right);
        Dimensions {
            width: ends.max().unwrap_or(0) + 2 * AROUND,
            height: self.tops.last().unwrap_or(&0) - BETWEEN + 2 * AROUND,
        }
    }

    /// The centre of a vertex's upper edge.
    fn top(&self, vertex: usize) -> Point {
        Point::new(self.middles[vertex], self.tops[self.part.vertices[vertex].layer])
    }

    fn draw(&self, blocks: &BTreeMap<usize, Block>, origin: Point, layout: &mut Layout) {
        let block = |vertex: usize| self.part.vertices[vertex].claim.and_then(|claim| blocks.get(&claim));
        for (vertex, block) in (0..self.part.vertices.len()).filter_map(|own| Some((own, block(own)?))) {
            let top = moved(self.top(vertex), origin);
            for (node, frame) in &block.frames {
                layout.frames[*node] = Frame { place: moved(frame.place, top), ..frame.clone() };
            }
            let lines = block.lines.iter();
            layout.lines.extend(lines.map(|line| Line {
                edge: line.edge,
                points: line.points.iter().map(|point| moved(*point, top)).collect(),
            }));
        }
        for way in &self.part.ways {
            let points = way.vertices.iter().flat_map(|vertex| {
                let top = self.top(*vertex);
                let foot = block(*vertex).map_or(top, |block| moved(block.foot(), top));
                let end = Point::new(top.x, self.tops[self.part.vertices[*vertex].layer + 1] - BETWEEN);
                [top, foot, end]
            });
            // It leaves the first claim at its bottom edge, and ends at the top of the last one.
            let points: Vec<Point> = points.map(|point| moved(point, origin)).collect();
            let own = points.get(1..points.len().saturating_sub(2)).unwrap_or_default();
            layout.lines.push(Line { edge: way.edge, points: own.to_vec() });
        }
    }
}

fn moved(point: Point, by: Point) -> Point {
    Point::new(point.x + by.x, point.y + by.y)
}
