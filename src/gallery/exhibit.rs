//! The index of figures as an exhibit: its data, its address, its element.

use super::{GalleryAction, GalleryModel, view};
use crate::exhibit::{Context, Exhibit, Root, Wakes};
use crate::model::{FIGURES, Gallery, Shared};
use crate::state::Chosen;
use crate::state::percent::{decode, encode};
use crate::view::Scope;
use yew::Html;

impl Exhibit for GalleryModel {
    const KIND: &'static str = "gallery";
    const WAKES: Wakes = Wakes::Touched;
    type Data = Gallery;
    type Action = GalleryAction;
    type Memo = ();

    fn first(gallery: Gallery, _scope: &Scope) -> Self {
        Self { words: String::new(), chosen: Chosen::none(&gallery.facets), gallery: Shared::new(gallery) }
    }

    fn id(&self) -> &str {
        FIGURES
    }

    fn after(&self, action: GalleryAction) -> Self {
        let mut next = self.clone();
        match action {
            GalleryAction::Search(words) => next.words = words,
            GalleryAction::Choose { facet, value } => next.chosen.choose(facet, value),
        }
        next
    }

    fn query_value(&self) -> Option<String> {
        let mut parts = self.chosen.to_query_value(&self.gallery.facets);
        if !self.words.is_empty() {
            parts.push(format!("find-{}", encode(&self.words)));
        }
        (!parts.is_empty()).then(|| parts.join("."))
    }

    fn restored(&self, word: &str, _fragment: Option<&str>) -> Self {
        let facets = &self.gallery.facets;
        let mut next = Self { words: String::new(), chosen: Chosen::none(facets), ..self.clone() };
        for (verb, value) in word.split('.').filter_map(|part| part.split_once('-')) {
            match verb {
                "find" => next.words = decode(value),
                _ => next.chosen.read_part(facets, verb, value),
            }
        }
        next
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("div", "exhibit gallery", FIGURES)
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }
}
