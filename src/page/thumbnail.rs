//! The small picture of a figure that a page holds.

use yew::{Html, html};

use crate::chart::{self, Size};
use crate::figure::FigureState;
use crate::geometry::Dimensions;
use crate::model::{DrawingSize, FIGURES, Figure};
use crate::view::{Scope, thumbnail};

/// Draws the picture; nothing of figures that are read as a table.
pub fn thumbnail(figure: &Figure, scope: &Scope) -> Html {
    let drawing = chart::draw(figure, &FigureState::first(figure).selection(), Size::Compact, scope.format_context());
    let Some(Dimensions { width, height }) = drawing.map(|own| own.size) else { return html! {} };
    let px = |length: i32| u16::try_from(length / 10).unwrap_or(u16::MAX);
    let size = DrawingSize { width: px(width), height: px(height), is_cut: false };
    thumbnail::thumbnail(&format!("{FIGURES}/{}", figure.id), size, scope)
}
