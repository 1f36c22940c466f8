//! A figure in the index: one link with its question, what is measured, and its picture or its first rows.

use yew::{Html, html};

use crate::model::{CardFace, FigureCard};
use crate::view::Scope;
use crate::view::thumbnail::thumbnail;

/// Draws the card.
pub fn card(own: &FigureCard, scope: &Scope) -> Html {
    let lang = scope.site.page(&own.page).and_then(|page| scope.title_lang(page));
    html! {
        <li key={ own.page.clone() } { lang }>
            <a href={ scope.site.path(&own.page) }>
                <span>
                    <strong>{ &own.title }</strong>
                    <span class="gallery-subtitle">{ &own.subtitle }</span>
                </span>
                { face(own, scope) }
            </a>
        </li>
    }
}

fn face(own: &FigureCard, scope: &Scope) -> Html {
    match &own.face {
        CardFace::Drawing(size) => html! {
            <span class={ if size.is_cut { "gallery-face is-cut" } else { "gallery-face" } }>
                { thumbnail(&own.page, *size, scope) }
            </span>
        },
        CardFace::Rows(rows) => html! {
            <span class="gallery-face gallery-rows" aria-hidden="true">
                for [name, words] in rows {
                    <span><b>{ name }</b>{ " " }{ words }</span>
                }
            </span>
        },
    }
}
