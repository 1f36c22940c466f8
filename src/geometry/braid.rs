//! The cover's drawing: two lines that run through the turning points and converge or diverge at each.
//!
//! The gap is our reading of the events, not a measurement; the drawing's caption says so.
//! Coordinates are integers, so that prerender and browser write the same digits.

use super::point::Point;
use crate::model::Direction;

/// The gap at the start, in thousandths of the widest.
const FIRST_GAP: i32 = 640;
/// The lines never quite meet: the narrowest gap, in thousandths of the widest.
const NARROWEST: i32 = 130;
/// The share of the gap that remains after a step closer, in thousandths.
const CLOSER_LEAVES: i32 = 520;
/// How much a step apart adds, in thousandths of the widest gap.
const APART_ADDS: i32 = 420;
/// The share of the width that the widest gap takes, in thousandths: the rest is room for the strokes.
const WIDEST: i32 = 860;

/// The direction in which time runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// To the right.
    Across,
    /// Downwards.
    Down,
}

/// How turning points are spread along time, in units of the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spacing {
    /// The equal share of the length that each one has.
    pub share: i32,
    /// Its offset within that share.
    pub lead: i32,
    /// What follows the last share.
    pub tail: i32,
}

/// The two lines at one turning point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// Distance along the time axis.
    pub along: i32,
    /// India's line, measured across the time axis.
    pub india: i32,
    /// The United States' line, measured across the time axis.
    pub united_states: i32,
}

/// The whole drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Braid {
    /// The start, the turning points in order, and the end.
    nodes: Vec<Node>,
    axis: Axis,
}

/// Places the lines for some turning points.
///
/// The lines stay within `width` units across.
pub fn braid(turns: &[Direction], axis: Axis, spacing: Spacing, width: i32) -> Braid {
    let Spacing { share, lead, tail } = spacing;
    let node = |along: i32, gap: i32| {
        let reach = width * WIDEST / 1000 * gap / 2000;
        Node { along, india: width / 2 - reach, united_states: width / 2 + reach }
    };
    let mut gap = FIRST_GAP;
    let mut nodes = vec![node(0, gap)];
    let mut start = 0;
    for turn in turns {
        gap = match turn {
            Direction::Closer => (gap * CLOSER_LEAVES / 1000).max(NARROWEST),
            Direction::Apart => (gap + APART_ADDS).min(1000),
        };
        nodes.push(node(start + lead, gap));
        start += share;
    }
    nodes.push(node(start + tail, gap));
    Braid { nodes, axis }
}

impl Braid {
    /// Length along time.
    pub fn length(&self) -> i32 {
        self.nodes.last().map_or(0, |node| node.along)
    }

    /// The turning points, in order.
    pub fn turning_points(&self) -> &[Node] {
        &self.nodes[1..self.nodes.len() - 1]
    }

    /// India's line as SVG path data.
    pub fn india(&self) -> String {
        self.path(|node| node.india)
    }

    /// The United States' line as SVG path data.
    pub fn united_states(&self) -> String {
        self.path(|node| node.united_states)
    }

    /// The area between the two lines as SVG path data.
    pub fn between(&self) -> String {
        let back: Vec<Node> = self.nodes.iter().rev().copied().collect();
        let back = Self { nodes: back, axis: self.axis };
        let return_path = back.path(|node| node.united_states);
        format!("{}L{}Z", self.india(), &return_path[1..])
    }

    /// The position of a point, given the axis.
    pub fn point(&self, along: i32, across: i32) -> Point {
        match self.axis {
            Axis::Across => Point::new(along, across),
            Axis::Down => Point::new(across, along),
        }
    }

    /// A line that leaves and meets each node parallel to the time axis.
    fn path(&self, across: impl Fn(&Node) -> i32) -> String {
        let mut path = String::new();
        for (index, node) in self.nodes.iter().enumerate() {
            let Point { x, y } = self.point(node.along, across(node));
            if index == 0 {
                path.push_str(&format!("M{x} {y}"));
                continue;
            }
            let before = &self.nodes[index - 1];
            let middle = i32::midpoint(before.along, node.along);
            let Point { x: x1, y: y1 } = self.point(middle, across(before));
            let Point { x: x2, y: y2 } = self.point(middle, across(node));
            path.push_str(&format!("C{x1} {y1} {x2} {y2} {x} {y}"));
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gaps(turns: &[Direction]) -> Vec<i32> {
        let drawing = braid(turns, Axis::Down, Spacing { share: 100, lead: 50, tail: 0 }, 200);
        drawing.turning_points().iter().map(|n| n.united_states - n.india).collect()
    }

    #[test]
    fn a_step_closer_narrows_the_gap_and_a_step_apart_widens_it() {
        let gaps = gaps(&[Direction::Closer, Direction::Apart, Direction::Closer, Direction::Closer, Direction::Apart]);
        assert!(gaps[1] > gaps[0] && gaps[2] < gaps[1] && gaps[3] < gaps[2] && gaps[4] > gaps[3], "{gaps:?}");
    }

    #[test]
    fn the_lines_never_cross_nor_leave_the_box() {
        for turn in [Direction::Closer, Direction::Apart] {
            let drawing = braid(&[turn; 12], Axis::Across, Spacing { share: 100, lead: 30, tail: 80 }, 200);
            for node in drawing.turning_points() {
                assert!(0 < node.india && node.india < node.united_states && node.united_states < 200, "{node:?}");
            }
        }
    }

    #[test]
    fn every_turning_point_stands_in_its_own_share() {
        let drawing = braid(&[Direction::Closer; 4], Axis::Across, Spacing { share: 100, lead: 30, tail: 80 }, 200);
        let along: Vec<i32> = drawing.turning_points().iter().map(|n| n.along).collect();
        assert_eq!(along, [30, 130, 230, 330]);
        assert_eq!(drawing.length(), 480);
        assert!(drawing.india().starts_with("M0 "));
    }
}
