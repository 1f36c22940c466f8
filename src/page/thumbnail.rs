//! A figure's small picture, by which it is recognised.

use yew::{Html, html};

use crate::chart::{self, Size};
use crate::figure::FigureState;
use crate::geometry::Dimensions;
use crate::model::{FIGURES, Figure};
use crate::view::Scope;

/// Name of the picture, beside the figure's own page; `prerender` writes it.
pub const THUMBNAIL: &str = "thumb.svg";

/// Draws the picture; nothing of figures that are read as a table, and in the site in one file, which has no other files.
pub fn thumbnail(figure: &Figure, scope: &Scope) -> Html {
    let drawing = chart::draw(figure, &FigureState::first(figure).selection(), Size::Compact, scope.format_context());
    let Some(Dimensions { width, height }) = drawing.filter(|_| !scope.site.is_offline()).map(|own| own.size) else {
        return Html::default();
    };
    html! {
        <img
            class="thumbnail"
            src={ format!("{}{THUMBNAIL}", scope.site.path(&format!("{FIGURES}/{}", figure.id))) }
            width={ (width / 10).to_string() }
            height={ (height / 10).to_string() }
            loading="lazy"
            alt=""
        />
    }
}
