//! A plane with two axes: plotters turns values into places, chooses ticks and draws the mesh.

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
use super::shape::{Anchor, Class, Point, Role, Shape};

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// An axis: its ends, and its ticks with their words.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// The value at the low end.
    pub low: f64,
    /// The value at the high end.
    pub high: f64,
    /// Values with their words; axes without are not drawn.
    pub ticks: Vec<(f64, String)>,
}

impl Axis {
    /// An axis without ticks.
    pub fn bare(low: f64, high: f64) -> Self {
        Self { low, high: if high > low { high } else { low + 1.0 }, ticks: Vec::new() }
    }

    /// An axis from about `low` to about `high` with at most so many ticks at round values, the ends among them.
    pub fn round(low: f64, high: f64, most: usize) -> Self {
        let mut axis = Self::bare(low, high);
        let ticks = axis.round_values(most);
        if let [first, second, ..] = ticks.as_slice() {
            let step = second - first;
            let last = ticks.last().copied().unwrap_or(*first);
            // A tick below and above, where the data goes beyond the outermost ones.
            let below = if *first - axis.low > step * 1e-6 { first - step } else { *first };
            let above = if axis.high - last > step * 1e-6 { last + step } else { last };
            axis = Self::bare(below, above);
        }
        let values = axis.round_values(most + 2);
        axis.ticks = values.into_iter().map(|value| (value, String::new())).collect();
        axis
    }

    /// plotters' own choice of round values between the ends.
    pub fn round_values(&self, most: usize) -> Vec<f64> {
        RangedCoordf64::from(self.low..self.high).key_points(most)
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
    /// Top left of the part between the axes.
    pub from: Point,
    /// Bottom right of it.
    pub to: Point,
}

impl Plane {
    /// Puts a plane into the rectangle between two points, draws its mesh, and leaves room for the ticks' words.
    pub fn new(shapes: &Shapes, wide: i32, from: Point, to: Point, x: Axis, y: Axis) -> Self {
        let left = y.ticks.iter().map(|(_, words)| width(words) + NEAR).max().unwrap_or(0);
        let bottom = if x.ticks.is_empty() { 0 } else { LINE + NEAR };
        let (from, to) = ((from.0 + left, from.1), (to.0, to.1 - bottom));
        // Values rise upwards, places downwards.
        let coordinates = Cartesian2d::new(x, y, (from.0..to.0, to.1..from.1));
        let plane = Self { coordinates, from, to };
        let mut collector = Collector(shapes.clone());
        // The backend can't fail, and plotters' own hints are not asked: an axis knows its ticks.
        let _ = plane.coordinates.draw_mesh(0, 0, |line| plane.mesh(&line, wide, &mut collector));
        if !plane.coordinates.x_spec().ticks.is_empty() {
            let _ = collector.draw_line((from.0, to.1), to, &ShapeStyle::from(AXIS));
        }
        plane
    }

    /// Draws one line of the mesh with its words; upright lines are left out, their words say enough.
    fn mesh(&self, line: &MeshLine<'_, Axis, Axis>, wide: i32, collector: &mut Collector) -> Drawn {
        let (at, anchor, words) = match line {
            MeshLine::XMesh((x, _), _, value) => {
                let words = self.coordinates.x_spec().words(**value);
                let (x, anchor) = inside(*x, width(words), self.from.0, wide);
                ((x, self.to.1 + NEAR + LINE / 2), anchor, words)
            }
            MeshLine::YMesh((_, y), _, value) => {
                line.draw(collector, &ShapeStyle::from(GRID))?;
                ((self.from.0 - NEAR, *y), Anchor::End, self.coordinates.y_spec().words(**value))
            }
        };
        let text = Shape::Text(middle(at), anchor, words.to_owned(), Class::of(Role::Tick));
        collector.0.borrow_mut().push(text);
        Ok(())
    }

    /// The place of a value.
    pub fn at(&self, x: f64, y: f64) -> Point {
        self.coordinates.translate(&(x, y))
    }
}

/// A tick's words begin or end where the axis does, if their middle would push them out.
fn inside(x: i32, wide: i32, low: i32, high: i32) -> (i32, Anchor) {
    if x - wide / 2 < low - NEAR {
        (low - NEAR / 2, Anchor::Start)
    } else if x + wide / 2 > high {
        (high, Anchor::End)
    } else {
        (x, Anchor::Middle)
    }
}
