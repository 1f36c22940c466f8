//! The backend that plotters draws on: it collects shapes. Text is measured and placed with our own metrics, so that
//! prerender and browser produce the same picture.
//!
//! plotters distinguishes shapes by colour; here a colour is just the number of a role.

use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

use plotters::style::RGBColor;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind};

use super::shape::{Class, Role, Shape};
use crate::geometry::Point;

/// The colour that stands for the mesh.
pub const GRID: RGBColor = RGBColor(0, 0, 1);
/// The colour that stands for base lines.
pub const AXIS: RGBColor = RGBColor(0, 0, 2);

/// The shapes collected so far, shared with whoever draws.
pub type Shapes = Rc<RefCell<Vec<Shape>>>;

/// Collects what plotters draws.
pub struct Collector(pub Shapes);

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Collector {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (0, 0)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, (x1, y1): BackendCoord, (x2, y2): BackendCoord, style: &S) -> Drawn {
        let role = if style.color().rgb == (GRID.0, GRID.1, GRID.2) { Role::Grid } else { Role::Axis };
        self.0.borrow_mut().push(Shape::Line(Point::new(x1, y1), Point::new(x2, y2), Class::of(role)));
        Ok(())
    }
}
