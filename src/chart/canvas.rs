//! What every form draws on: the figure, the selection, and the shapes so far.

use std::cell::RefCell;
use std::rc::Rc;

use super::backend::Shapes;
use super::metrics::{LINE, NEAR, TEXT, middle, width, wrap};
use super::plane::{Axis, Plane};
use super::selection::Selection;
use super::shape::{Anchor, Class, Role, Shape};
use crate::format::{self, FormatContext, UnitScale};
use crate::geometry::{Dimensions, Point};
use crate::model::{Cell, Decimal, Figure, Form, Scale, Tone, power_of_ten};

/// The size that a drawing is made for; the stylesheet shows the one that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// For phones: 320 CSS pixels wide.
    Compact,
    /// For anything wider: 680 CSS pixels wide.
    Wide,
}

impl Size {
    /// Both sizes.
    pub const ALL: [Self; 2] = [Self::Compact, Self::Wide];

    /// Its name in classes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compact => "compact",
            Self::Wide => "wide",
        }
    }

    /// Width of the drawing, in tenths of a CSS pixel.
    pub fn width(self) -> i32 {
        match self {
            Self::Compact => 3200,
            Self::Wide => 6800,
        }
    }
}

/// The lowest and the highest of some values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    pub low: f64,
    pub high: f64,
}

/// The direction in which rows follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowDirection {
    /// To the right.
    Across,
    Down,
}

/// A finished drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// In tenths of a CSS pixel.
    pub size: Dimensions,
    /// What it is made of, back to front.
    pub shapes: Vec<Shape>,
    /// The positions of its values, in reading order.
    pub readings: Vec<Reading>,
    /// Arrow keys follow the visual direction.
    pub row_direction: RowDirection,
    /// The axis on which a prediction is shown.
    pub prediction_axis: Option<ValueAxis>,
}

/// The position of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Index of the row.
    pub row: usize,
    /// Index of the column.
    pub column: usize,
    /// Its position in the drawing.
    pub at: Point,
}

/// The line on which a prediction moves: two positions, and the values there, as integers so that drawings can be
/// compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueAxis {
    /// The position of the low end.
    pub from: Point,
    /// The position of the high end.
    pub to: Point,
    /// The value at the low end.
    pub low_millionths: i64,
    /// The value at the high end.
    pub high_millionths: i64,
}

impl ValueAxis {
    /// The axis between two positions.
    pub fn new(from: Point, to: Point, low: f64, high: f64) -> Self {
        let [low_millionths, high_millionths] = [low, high].map(|value| Decimal::round(value, 6).digits());
        Self { from, to, low_millionths, high_millionths }
    }

    /// The position of a value, clamped to the ends.
    pub fn place(&self, value: Decimal) -> Point {
        let (low, high) = (self.value(0.0), self.value(1.0));
        let part = ((value.to_f64() - low) / (high - low)).clamp(0.0, 1.0);
        Point::new(along(self.from.x, self.to.x, part), along(self.from.y, self.to.y, part))
    }

    /// The fraction along the axis that is closest to a position.
    pub fn part(&self, x: f64, y: f64) -> f64 {
        let part = if self.from.y == self.to.y {
            (x - f64::from(self.from.x)) / f64::from(self.to.x - self.from.x)
        } else {
            (y - f64::from(self.from.y)) / f64::from(self.to.y - self.from.y)
        };
        part.clamp(0.0, 1.0)
    }

    /// The value at a fraction from the low end to the high end.
    pub fn value(&self, part: f64) -> f64 {
        let (low, high) =
            (Decimal::new(self.low_millionths, 6).to_f64(), Decimal::new(self.high_millionths, 6).to_f64());
        low + (high - low) * part
    }
}

fn along(from: i32, to: i32, part: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "between two places of the drawing")]
    let by = (f64::from(to - from) * part).round() as i32;
    from + by
}

/// A drawing being made.
pub struct Canvas<'a> {
    pub figure: &'a Figure,
    /// What the reader chose.
    pub selection: &'a Selection,
    /// The size that is drawn.
    pub size: Size,
    /// What the formatters need to know.
    pub context: FormatContext<'a>,
    /// The shapes so far.
    pub shapes: Shapes,
    /// The positions of values so far.
    pub readings: Vec<Reading>,
    /// The bottom of the drawing so far.
    pub height: i32,
    pub row_direction: RowDirection,
    /// The axis on which a prediction is shown.
    pub prediction_axis: Option<ValueAxis>,
}

impl<'a> Canvas<'a> {
    /// An empty canvas.
    pub fn new(figure: &'a Figure, selection: &'a Selection, size: Size, context: FormatContext<'a>) -> Self {
        Self {
            figure,
            selection,
            size,
            context,
            shapes: Rc::new(RefCell::new(Vec::new())),
            readings: Vec::new(),
            height: 0,
            row_direction: RowDirection::Across,
            prediction_axis: None,
        }
    }

    pub fn finish(self) -> Drawing {
        let size = Dimensions::new(self.size.width(), self.height);
        let shapes = self.shapes.take();
        Drawing {
            size,
            shapes,
            readings: self.readings,
            row_direction: self.row_direction,
            prediction_axis: self.prediction_axis,
        }
    }

    /// Width of the drawing.
    pub fn width(&self) -> i32 {
        self.size.width()
    }

    /// Whether this is the size for phones.
    pub fn is_compact(&self) -> bool {
        self.size == Size::Compact
    }

    /// The numeric columns shown.
    pub fn columns(&self) -> Vec<usize> {
        self.selection.shown().filter(|column| !self.figure.columns[*column].is_text).collect()
    }

    /// The cell at a row and column of the measure shown.
    pub fn cell(&self, row: usize, column: usize) -> &'a Cell {
        const EMPTY: &Cell =
            &Cell { value: None, range: None, quality: crate::model::Quality::Reported, note: None, text: None };
        self.figure.cell(self.selection.measure, row, column).unwrap_or(EMPTY)
    }

    /// The colour of a value: its row's if the rows are countries, otherwise its column's.
    pub fn tone(&self, row: usize, column: usize) -> Tone {
        self.figure.rows[row].tone.unwrap_or(self.figure.columns[column].tone)
    }

    /// Whether a value is the one that the reader is asked for.
    pub fn is_asked(&self, row: usize, column: usize) -> bool {
        self.selection.is_asking
            && self
                .figure
                .predict
                .as_ref()
                .is_some_and(|p| usize::from(p.row) == row && usize::from(p.column) == column)
    }

    /// The words of a row: a date's are written by the formatter.
    pub fn row_words(&self, row: usize) -> String {
        row_words(self.figure, row, self.context)
    }

    /// The scale of a column: all its values are written in the same way.
    pub fn unit_scale(&self, column: usize) -> UnitScale<'a> {
        column_scale(self.figure, self.selection.measure, column, self.context)
    }

    /// A value with its range and unit, as written in the drawing.
    pub fn written(&self, row: usize, column: usize) -> String {
        let unit_scale = self.unit_scale(column);
        let cell = self.cell(row, column);
        match (cell.value, cell.range) {
            // Money and energy include their unit where a number is on its own.
            (Some(value), _) if self.figure.form == Form::Bars => format!("{}{}", doubt(cell), unit_scale.full(value)),
            (Some(value), _) => format!("{}{}", doubt(cell), unit_scale.short(value)),
            (None, Some(range)) => format!("{}–{}", unit_scale.digits(range.low), unit_scale.short(range.high)),
            (None, None) => "–".to_owned(),
        }
    }

    /// The position of a value on its axis, in the axis's own units.
    pub fn length(&self, value: f64) -> f64 {
        if self.figure.scale == Scale::Log { value.log10() } else { value }
    }

    /// Lowest and highest value of some columns, including ranges.
    pub fn extent(&self, columns: &[usize]) -> Extent {
        let cells = (0..self.figure.rows.len()).flat_map(|row| columns.iter().map(move |column| (row, *column)));
        let mut extent: Option<Extent> = None;
        for (row, column) in cells {
            let cell = self.cell(row, column);
            let range = cell.range.map(|range| [range.low.to_f64(), range.high.to_f64()]);
            for value in cell.value.map(Decimal::to_f64).into_iter().chain(range.into_iter().flatten()) {
                let Extent { low, high } = extent.unwrap_or(Extent { low: value, high: value });
                extent = Some(Extent { low: low.min(value), high: high.max(value) });
            }
        }
        extent.unwrap_or(Extent { low: 0.0, high: 1.0 })
    }

    /// The value axis of some columns, with round ticks written in the columns' unit.
    pub fn value_axis(&self, columns: &[usize], max_ticks: usize) -> Axis {
        let Extent { low, high } = self.extent(columns);
        let unit = columns.first().map_or(crate::model::Unit::Count, |c| self.figure.unit(self.selection.measure, *c));
        let unit_scale = UnitScale::of_axis(unit, high, self.context);
        if self.figure.scale == Scale::Log {
            let (bottom, top) = (low.log10().floor(), high.log10().ceil());
            let mut axis = Axis::bare(bottom, top);
            let mut power = bottom;
            while power <= top {
                axis.ticks.push((power, String::new()));
                power += 1.0;
            }
            return axis.with_words(|power| unit_scale.short(tick(power_of_ten(whole(power)))));
        }
        let zero = matches!(unit, crate::model::Unit::Score) && low > 0.0 && low > high * 0.8;
        let axis = Axis::round(if zero { low } else { low.min(0.0) }, high, max_ticks);
        let top = axis.ticks.last().map_or(0.0, |(value, _)| *value);
        let reaches_top = (axis.high - top).abs() < 1e-9;
        axis.with_words(|value| {
            let is_top = reaches_top && (value - top).abs() < 1e-9;
            let full = unit_scale.full(tick(value));
            // The topmost tick includes the unit, if there is room for it.
            if is_top && width(&full) <= 900 { full } else { unit_scale.short(tick(value)) }
        })
    }

    /// A plane between two points of the drawing.
    pub fn plane(&self, from: Point, to: Point, x: Axis, y: Axis) -> Plane {
        Plane::new(&self.shapes, self.width(), from, to, x, y)
    }

    /// Adds a shape.
    pub fn push(&self, shape: Shape) {
        self.shapes.borrow_mut().push(shape);
    }

    /// Adds a line of text, vertically centred on a point.
    pub fn text(&self, at: Point, anchor: Anchor, text: &str, class: Class) {
        self.push(Shape::Text(middle(at), anchor, text.to_owned(), class));
    }

    /// Adds text wrapped to a width, the first line centred on a point; returns the height below it.
    pub fn lines(&self, at: Point, max_width: i32, text: &str, class: Class) -> i32 {
        let mut y = at.y;
        for line in wrap(text, max_width) {
            self.text(Point::new(at.x, y), Anchor::Start, &line, class);
            y += LINE;
        }
        y
    }

    /// Records the position of a value, for pointers and keys.
    pub fn reading(&mut self, row: usize, column: usize, at: Point) {
        if self.cell(row, column).middle().is_some() || self.cell(row, column).text.is_some() {
            self.readings.push(Reading { row, column, at });
        }
    }

    /// Adds a legend of the columns, from the top; returns the height below it.
    pub fn legend(&self, columns: &[usize]) -> i32 {
        let mut at = Point::new(0, LINE / 2 + 20);
        for column in columns {
            let column = &self.figure.columns[*column];
            let needed = TEXT + NEAR + width(&column.label) + 2 * NEAR;
            if at.x > 0 && at.x + needed > self.width() {
                at = Point::new(0, at.y + LINE + 40);
            }
            let side = TEXT * 8 / 10;
            self.push(Shape::Rect(
                Point::new(at.x, at.y - side / 2),
                Dimensions::new(side, side),
                Class::of(Role::Bar).tone(column.tone),
            ));
            self.text(Point::new(at.x + TEXT + NEAR / 2, at.y), Anchor::Start, &column.label, Class::of(Role::Label));
            at.x += needed;
        }
        at.y + LINE / 2 + NEAR
    }
}

/// A mark before a value that is not simply reported.
fn doubt(cell: &Cell) -> &'static str {
    match cell.quality {
        crate::model::Quality::Estimate => "~",
        _ => "",
    }
}

/// The integer nearest to a power of ten.
fn whole(power: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "a whole number between −12 and 15")]
    let power = power.round() as i32;
    power
}

/// The number of a tick: as many digits as it needs.
fn tick(value: f64) -> Decimal {
    let places = (0..9).find(|places| {
        let power = power_of_ten(*places);
        ((value * power).round() / power - value).abs() < value.abs() * 1e-9 + 1e-12
    });
    Decimal::round(value, u8::try_from(places.unwrap_or(9)).unwrap_or(9))
}

/// The words of a row: a date's are written by the formatter.
pub fn row_words(figure: &Figure, row: usize, context: FormatContext<'_>) -> String {
    let row = &figure.rows[row];
    row.date.map_or_else(|| row.label.clone(), |date| format::date(date, context.messages))
}

/// The scale of a column in a measure: all its values are written in the same way.
pub fn column_scale<'a>(figure: &Figure, measure: usize, column: usize, context: FormatContext<'a>) -> UnitScale<'a> {
    let cells = figure.measures.get(measure).into_iter().flat_map(|m| &m.cells).filter_map(|row| row.get(column));
    let values = cells.filter_map(|c| c.value.or(c.range.map(|range| range.high)));
    let largest = values.map(|v| v.to_f64().abs()).fold(0.0, f64::max);
    UnitScale::of(figure.unit(measure, column), largest, context)
}
