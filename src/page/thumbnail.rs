//! The small picture of a figure that a page holds.

use yew::{Html, html};

use crate::figure::thumbnail_size;
use crate::model::{FIGURES, Figure};
use crate::view::{Scope, thumbnail};

/// Draws the picture; nothing of figures that are read as a table.
pub fn thumbnail(figure: &Figure, scope: &Scope) -> Html {
    let Some(size) = thumbnail_size(figure, scope.format_context()) else { return html! {} };
    thumbnail::thumbnail(&format!("{FIGURES}/{}", figure.id), size, scope)
}
