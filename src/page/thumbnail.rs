//! The thumbnail of a figure on the page.

use yew::{Html, html};

use crate::figure::thumbnail_size;
use crate::model::{FIGURES, Figure};
use crate::view::{Scope, thumbnail};

/// Draws the picture; nothing for figures that are read as a table.
pub fn thumbnail(figure: &Figure, scope: &Scope) -> Html {
    let Some(size) = thumbnail_size(figure, scope.format_context()) else { return html! {} };
    thumbnail::thumbnail(&format!("{FIGURES}/{}", figure.id), size, scope)
}
