//! A plane with two axes: plotters maps values to positions, chooses ticks and draws the mesh.

use std::convert::Infallible;
use std::ops::Range;

use plotters::coord::CoordTranslate;
use plotters::coord::cartesian::{Cartesian2d, MeshLine};
use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged};
use plotters::coord::types::RangedCoordf64;
use plotters::style::ShapeStyle;
use plotters_backend::{DrawingBackend, DrawingErrorKind};

use super::backend::{AXIS, Collector, GRID, Shapes};
use super::metrics::{LINE, NEAR, middle, width};
use super::shape::{Anchor, Class, Role, Shape};
use crate::geometry::Point;

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// An axis: its ends, and its ticks with their words. On a logarithmic axis, values are powers of ten.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// The value at the low end.
    pub low: f64,
    /// The value at the high end.
    pub high: f64,
    /// Values with their words; an axis without ticks is not drawn.
    pub ticks: Vec<(f64, String)>,
}

impl Axis {
    /// An axis without ticks.
    pub fn bare(low: f64, high: f64) -> Self {
        Self { low, high: if high > low { high } else { low + 1.0 }, ticks: Vec::new() }
    }

    /// An axis from about `low` to about `high` with at most this many ticks at round values, including the ends.
    pub fn round(low: f64, high: f64, max_ticks: usize) -> Self {
        let mut axis = Self::bare(low, high);
        let ticks = axis.round_values(max_ticks);
        if let [first, second, ..] = ticks.as_slice() {
            let step = second - first;
            let last = ticks.last().copied().unwrap_or(*first);
            // A tick below and above, if the data extends beyond the outermost ones.
            let below = if *first - axis.low > step * 1e-6 { first - step } else { *first };
            let above = if axis.high - last > step * 1e-6 { last + step } else { last };
            axis = Self::bare(below, above);
        }
        let values = axis.round_values(max_ticks + 2);
        axis.ticks = values.into_iter().map(|value| (value, String::new())).collect();
        axis
    }

    /// plotters' own choice of round values between the ends.
    pub fn round_values(&self, max_ticks: usize) -> Vec<f64> {
        RangedCoordf64::from(self.low..self.high).key_points(max_ticks)
    }

    /// Writes the ticks' words.
    pub fn with_words(mut self, write: impl Fn(f64) -> String) -> Self {
        for (value, words) in &mut self.ticks {
            *words = write(*value);
        }
        self
    }

    fn words(&self, value: f64) -> &str {
        self.ticks.iter().find(|(tick, _)| (tick - value).abs() < 1e-9).map_or("", |(_, words)| words)
    }
}

impl Ranged for Axis {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, value: &f64, limit: (i32, i32)) -> i32 {
        RangedCoordf64::from(self.low..self.high).map(value, limit)
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<f64> {
        self.ticks.iter().map(|(value, _)| *value).collect()
    }

    fn range(&self) -> Range<f64> {
        self.low..self.high
    }
}

/// A plane on a drawing.
pub struct Plane {
    coordinates: Cartesian2d<Axis, Axis>,
    /// Top left of the area between the axes.
    pub from: Point,
    /// Bottom right of it.
    pub to: Point,
}

impl Plane {
    /// Fits a plane into the rectangle between two points, draws its mesh, and leaves room for the ticks' words.
    pub fn new(shapes: &Shapes, canvas_width: i32, from: Point, to: Point, x: Axis, y: Axis) -> Self {
        let left = y.ticks.iter().map(|(_, words)| width(words) + NEAR).max().unwrap_or(0);
        let bottom = if x.ticks.is_empty() { 0 } else { LINE + NEAR };
        let (from, to) = (Point::new(from.x + left, from.y), Point::new(to.x, to.y - bottom));
        // Values increase upwards, coordinates downwards.
        let coordinates = Cartesian2d::new(x, y, (from.x..to.x, to.y..from.y));
        let plane = Self { coordinates, from, to };
        let mut collector = Collector(shapes.clone());
        // The backend cannot fail, and plotters' own key points are not used: an axis knows its ticks.
        let _ = plane.coordinates.draw_mesh(0, 0, |line| plane.mesh(&line, canvas_width, &mut collector));
        if !plane.coordinates.x_spec().ticks.is_empty() {
            let _ = collector.draw_line((from.x, to.y), (to.x, to.y), &ShapeStyle::from(AXIS));
        }
        plane
    }

    /// Draws one line of the mesh with its words; vertical lines are omitted, because their words are enough.
    fn mesh(&self, line: &MeshLine<'_, Axis, Axis>, canvas_width: i32, collector: &mut Collector) -> Drawn {
        let (at, anchor, words) = match line {
            MeshLine::XMesh((x, _), _, value) => {
                let words = self.coordinates.x_spec().words(**value);
                let (x, anchor) = inside(*x, width(words), self.from.x, canvas_width);
                (Point::new(x, self.to.y + NEAR + LINE / 2), anchor, words)
            }
            MeshLine::YMesh((_, y), _, value) => {
                line.draw(collector, &ShapeStyle::from(GRID))?;
                (Point::new(self.from.x - NEAR, *y), Anchor::End, self.coordinates.y_spec().words(**value))
            }
        };
        let text = Shape::Text(middle(at), anchor, words.to_owned(), Class::of(Role::Tick));
        collector.0.borrow_mut().push(text);
        Ok(())
    }

    /// The position of a value.
    pub fn at(&self, x: f64, y: f64) -> Point {
        let (x, y) = self.coordinates.translate(&(x, y));
        Point { x, y }
    }
}

/// Aligns a tick's words with the end of the axis, if centred they would extend beyond it.
fn inside(x: i32, text_width: i32, low: i32, high: i32) -> (i32, Anchor) {
    if x - text_width / 2 < low - NEAR {
        (low - NEAR / 2, Anchor::Start)
    } else if x + text_width / 2 > high {
        (high, Anchor::End)
    } else {
        (x, Anchor::Middle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ticks(low: f64, high: f64, max_ticks: usize) -> Vec<f64> {
        Axis::round(low, high, max_ticks).ticks.into_iter().map(|(value, _)| value).collect()
    }

    #[test]
    fn ticks_are_round_and_reach_beyond_the_data() {
        assert_eq!(ticks(0.0, 84.0, 6), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(ticks(0.0, 4.93, 6).last(), Some(&5.0));
        for high in [0.4, 1.0, 3.3, 18.3, 999.0, 28_629_080.0] {
            let axis = Axis::round(0.0, high, 5);
            assert!(axis.high >= high && axis.low <= 0.0, "{axis:?}");
            assert!((3..=8).contains(&axis.ticks.len()), "{high}: {:?}", axis.ticks);
        }
    }

    #[test]
    fn an_axis_of_one_value_has_a_length() {
        let axis = Axis::bare(5.0, 5.0);
        assert!(axis.high > axis.low);
    }

    #[test]
    fn a_plane_puts_greater_values_higher_and_further_right() {
        let shapes = Shapes::default();
        let plane = Plane::new(
            &shapes,
            3200,
            Point::new(0, 0),
            Point::new(3200, 2000),
            Axis::bare(0.0, 10.0),
            Axis::round(0.0, 10.0, 5),
        );
        let (low, high) = (plane.at(1.0, 1.0), plane.at(9.0, 9.0));
        assert!(high.x > low.x && high.y < low.y, "{low:?} {high:?}");
        assert!(low.x >= plane.from.x && high.x <= plane.to.x);
        let grid = shapes.borrow().iter().filter(|shape| matches!(shape, Shape::Line(..))).count();
        assert_eq!(grid, 6, "one line for each tick from 0 to 10");
    }
}
