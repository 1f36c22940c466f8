//! A figure's drawing as a small picture, to be recognised by: no title, no notes, no words around it.

use crate::chart::Drawing;
use crate::export::shapes;
use crate::geometry::Dimensions;

/// Writes the picture of a drawing made for phones.
pub fn svg(drawing: &Drawing, style: &str) -> String {
    let Dimensions { width, height } = drawing.size;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {width} {height}\" \
         class=\"chart\"><style>{style}</style>\n{}</svg>\n",
        width / 10,
        height / 10,
        shapes(drawing)
    )
}
