//! How large the small picture of a figure is.

use super::FigureState;
use crate::chart::{self, Size};
use crate::format::FormatContext;
use crate::geometry::Dimensions;
use crate::model::{DrawingSize, Figure};

/// The size of a figure's drawing made for phones, whole; none of figures that are read as a table.
pub fn thumbnail_size(figure: &Figure, context: FormatContext<'_>) -> Option<DrawingSize> {
    let drawing = chart::draw(figure, &FigureState::first(figure).selection(), Size::Compact, context)?;
    let Dimensions { width, height } = drawing.size;
    let px = |length: i32| u16::try_from(length / 10).unwrap_or(u16::MAX);
    Some(DrawingSize { width: px(width), height: px(height), is_cut: false })
}
