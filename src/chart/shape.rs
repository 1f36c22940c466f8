//! Shapes: what a drawing is made of, each with a class that says what it means.

use crate::geometry::{Dimensions, Point};
use crate::model::{Quality, Tone};

/// A shape; all lengths are tenths of a CSS pixel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A straight line.
    Line(Point, Point, Class),
    /// A line through points, or an area.
    Path(Vec<Point>, PathKind, Class),
    /// A rectangle: top left and size.
    Rect(Point, Dimensions, Class),
    /// A dot: centre and radius.
    Dot(Point, i32, Class),
    /// A line of text on its baseline.
    Text(Point, Anchor, String, Class),
}

/// Whether a path is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathKind {
    /// A line.
    Open,
    /// The outline of an area.
    Closed,
}

/// Which part of a text is at its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    Middle,
    End,
}

impl Anchor {
    /// The value of SVG's `text-anchor`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// What a shape is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A line of the mesh.
    Grid,
    /// The base line.
    Axis,
    /// The words at a tick.
    Tick,
    /// A series as a line.
    Line,
    /// A line over rows without a value.
    Gap,
    /// A surface.
    Area,
    /// A bar, a segment of one, or a square.
    Bar,
    Dot,
    Range,
    /// The name of a series or row.
    Label,
    /// A value in digits.
    Value,
    /// Words next to a value, or on the drawing itself.
    Note,
    /// A line from words to what they label.
    Leader,
    /// A place in a grid.
    Tile,
    /// Words on a filled shape.
    Filled,
    /// A heading in the drawing.
    Heading,
}

impl Role {
    fn name(self) -> &'static str {
        match self {
            Self::Grid => "grid",
            Self::Axis => "axis",
            Self::Tick => "tick",
            Self::Line => "line",
            Self::Gap => "gap",
            Self::Area => "area",
            Self::Bar => "bar",
            Self::Dot => "dot",
            Self::Range => "range",
            Self::Label => "label",
            Self::Value => "value",
            Self::Note => "note",
            Self::Leader => "leader",
            Self::Tile => "tile",
            Self::Filled => "filled",
            Self::Heading => "heading",
        }
    }
}

/// What a shape means; the stylesheet decides how that looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Class {
    pub role: Role,
    pub tone: Tone,
    /// How certain it is.
    pub quality: Quality,
    /// Whether it would give away what the reader is asked.
    pub hides_answer: bool,
}

impl Class {
    /// A class with one role.
    pub fn of(role: Role) -> Self {
        Self { role, tone: Tone::None, quality: Quality::Reported, hides_answer: false }
    }

    /// The same with a tone.
    pub fn tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    /// The same with a quality.
    pub fn quality(self, quality: Quality) -> Self {
        Self { quality, ..self }
    }

    /// The same, hidden while the reader is asked.
    pub fn hiding_answer(self, hides_answer: bool) -> Self {
        Self { hides_answer, ..self }
    }

    /// The class attribute.
    pub fn names(self) -> String {
        let mut names = format!("c-{}", self.role.name());
        if self.tone != Tone::None {
            names.push_str(" t-");
            names.push_str(self.tone.name());
        }
        if self.quality != Quality::Reported {
            names.push_str(" q-");
            names.push_str(self.quality.name());
        }
        if self.hides_answer {
            names.push_str(" is-asked");
        }
        names
    }
}
