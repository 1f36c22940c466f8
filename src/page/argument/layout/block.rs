//! A claim with what responds to it, as one block: objections beside it or below it, replies below what they answer.

use super::frame::{Frame, INDENT, Line, NEAR, PADDING, WIDTH};
use crate::chart::{LINE, wrap};
use crate::geometry::{Dimensions, Point};
use crate::model::{ArgumentEdge, ArgumentMap};

/// A claim with what responds to it. Positions are relative to the centre of the claim's upper edge.
pub struct Block {
    /// Its extent to both sides.
    pub left: i32,
    pub right: i32,
    pub height: i32,
    /// The nodes by their index in the map, the claim first.
    pub frames: Vec<(usize, Frame)>,
    pub lines: Vec<Line>,
}

impl Block {
    /// The centre of the claim's lower edge.
    pub fn foot(&self) -> Point {
        Point::new(0, self.frames.first().map_or(0, |(_, claim)| claim.size.height))
    }
}

/// The block of a claim.
pub fn block(map: &ArgumentMap, claim: usize) -> Block {
    let own = frame(map, claim, Point::new(-WIDTH / 2, 0), WIDTH);
    let is_last = !map.below(claim).any(|edge| map.nodes[edge.lower].role.is_claim());
    let start = if is_last {
        Point::new(-WIDTH / 2 + INDENT, own.size.height + NEAR)
    } else {
        Point::new(WIDTH / 2 + 2 * NEAR, 0)
    };
    let end = if is_last { WIDTH / 2 } else { start.x + WIDTH - INDENT };
    let mut block = Block {
        left: WIDTH / 2,
        right: WIDTH / 2,
        height: own.size.height,
        frames: vec![(claim, own)],
        lines: Vec::new(),
    };
    let mut stack = Stack { map, end, y: start.y, block: &mut block };
    stack.hang(claim, start.x);
    block
}

/// Boxes stacked below each other.
struct Stack<'a> {
    map: &'a ArgumentMap,
    /// Their right edge.
    end: i32,
    /// The upper edge of the next one.
    y: i32,
    block: &'a mut Block,
}

impl Stack<'_> {
    /// Adds everything that responds to a node, each with what answers it; `x` is their left edge.
    fn hang(&mut self, node: usize, x: i32) {
        for (at, edge) in self.map.edges.iter().enumerate() {
            if edge.upper == node && !self.map.nodes[edge.lower].role.is_claim() {
                self.add(at, edge, x);
            }
        }
    }

    fn add(&mut self, at: usize, edge: &ArgumentEdge, x: i32) {
        let own = frame(self.map, edge.lower, Point::new(x, self.y), self.end - x);
        self.y += own.size.height + NEAR;
        self.block.right = self.block.right.max(self.end);
        self.block.height = self.block.height.max(own.place.y + own.size.height);
        let above = self.block.frames.iter().find(|(node, _)| *node == edge.upper).map(|(_, frame)| frame);
        let points = above.map_or_else(Vec::new, |above| elbow(above, &own));
        self.block.lines.push(Line { edge: at, points });
        self.block.frames.push((edge.lower, own));
        self.hang(edge.lower, x + INDENT);
    }
}

/// From a box to one beside it or below it.
fn elbow(above: &Frame, own: &Frame) -> Vec<Point> {
    let middle = own.place.y + own.size.height / 2;
    let right = above.place.x + above.size.width;
    let mut points = if own.place.x > right {
        let leave = above.place.y + above.size.height.min(own.size.height) / 2;
        let spine = right + NEAR;
        vec![Point::new(right, leave), Point::new(spine, leave), Point::new(spine, middle.max(leave))]
    } else {
        let spine = above.place.x + INDENT / 2;
        vec![Point::new(spine, above.place.y + above.size.height), Point::new(spine, middle)]
    };
    points.push(Point::new(own.place.x, points.last().map_or(middle, |last| last.y)));
    points
}

/// The box of a node, as tall as its label at this width.
fn frame(map: &ArgumentMap, node: usize, place: Point, width: i32) -> Frame {
    let text = wrap(&map.nodes[node].label, width - 2 * PADDING);
    let lines = 1 + i32::try_from(text.len()).unwrap_or(i32::MAX / LINE - 1);
    Frame { place, size: Dimensions::new(width, lines * LINE + 2 * PADDING - LINE / 4), text }
}
