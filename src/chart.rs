//! The chart engine: turns a figure and the reader's selection into shapes.
//!
//! Its layers: the data (`model::Figure`) has no pixels; [`plane`] and the [`form`]s place it with scales, ticks and
//! our own text metrics; [`Shape`]s are typed and carry classes; `view` draws them as SVG. plotters does coordinates,
//! ticks and meshes through one backend of ours ([`backend`]), so that prerender and browser produce the same picture.
//! There are no colours or fonts here: classes carry meaning, and the stylesheet decides how that looks.
//!
//! Lengths are tenths of a CSS pixel at the drawing's own size.

mod backend;
mod canvas;
mod describe;
mod downsample;
mod form;
mod labels;
mod metrics;
mod plane;
mod reading;
mod selection;
mod shape;
mod time;
pub mod what_if;

pub use canvas::{Drawing, Reading, RowDirection, Size, ValueAxis, column_scale, row_words};
pub use describe::{cell_words, describe, read_out, value};
pub use downsample::downsample;
pub use metrics::{LINE, NEAR, TEXT, width, wrap};
pub use reading::{Step, nearest, step};
pub use selection::Selection;
pub use shape::{Anchor, Class, PathKind, Role, Shape};

use crate::format::FormatContext;
use crate::model::{Figure, Form};

/// Draws a figure at one of its sizes; `None` for a figure that is read as a table.
pub fn draw(figure: &Figure, selection: &Selection, size: Size, context: FormatContext<'_>) -> Option<Drawing> {
    let figure = &*what_if::shown(figure, selection);
    let mut canvas = canvas::Canvas::new(figure, selection, size, context);
    match figure.form {
        Form::Line => form::line::draw(&mut canvas),
        Form::Area => form::area::draw(&mut canvas),
        Form::Bars => form::bars::draw(&mut canvas),
        Form::Grouped => form::grouped::draw(&mut canvas),
        Form::Stacked => form::stacked::draw(&mut canvas),
        Form::Dumbbell | Form::WhatIf => form::dumbbell::draw(&mut canvas),
        Form::Slope => form::slope::draw(&mut canvas),
        Form::Scatter => form::scatter::draw(&mut canvas),
        Form::Waffle => form::waffle::draw(&mut canvas),
        Form::Tiles => form::tiles::draw(&mut canvas),
        Form::Multiples => form::multiples::draw(&mut canvas),
        Form::Table => return None,
    }
    Some(canvas.finish())
}
