//! The size of a figure's thumbnail.

use super::FigureState;
use crate::chart::{self, Size};
use crate::format::FormatContext;
use crate::geometry::Dimensions;
use crate::model::{DrawingSize, Figure};

/// The full size of a figure's drawing for phones; `None` for figures that are read as a table.
pub fn thumbnail_size(figure: &Figure, context: FormatContext<'_>) -> Option<DrawingSize> {
    let drawing = chart::draw(figure, &FigureState::first(figure).selection(), Size::Compact, context)?;
    let Dimensions { width, height } = drawing.size;
    let px = |length: i32| u16::try_from(length / 10).unwrap_or(u16::MAX);
    Some(DrawingSize { width: px(width), height: px(height), is_cut: false })
}
