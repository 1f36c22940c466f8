//! The index of figures as an exhibit: its data, its address, its element.

use super::{GalleryAction, GalleryModel, view};
use crate::exhibit::{Context, Exhibit, Root, Wakes};
use crate::model::{FIGURES, Gallery, Shared};
use crate::state::{FilterAction, FilterState};
use crate::view::Scope;
use yew::Html;

impl Exhibit for GalleryModel {
    const KIND: &'static str = "gallery";
    const WAKES: Wakes = Wakes::Touched;
    type Data = Gallery;
    type Action = GalleryAction;
    type Memo = ();

    fn first(gallery: Gallery, _scope: &Scope) -> Self {
        Self { filter: FilterState::open(&gallery.facets), gallery: Shared::new(gallery) }
    }

    fn id(&self) -> &str {
        FIGURES
    }

    fn after(&self, action: GalleryAction) -> Self {
        let mut filter = self.filter.clone();
        match action {
            GalleryAction::Search(words) => filter.apply(FilterAction::Search(words)),
            GalleryAction::Choose { facet, value } => {
                filter.selected.get_mut(facet).into_iter().for_each(|values| values.fill(false));
                value.into_iter().for_each(|value| filter.apply(FilterAction::Pick { facet, value }));
            }
        }
        Self { filter, ..self.clone() }
    }

    fn query_value(&self) -> Option<String> {
        let parts = self.filter.to_query_value(&self.gallery.facets);
        (!parts.is_empty()).then(|| parts.join("."))
    }

    fn restored(&self, word: &str, _fragment: Option<&str>) -> Self {
        let facets = &self.gallery.facets;
        let mut filter = FilterState::open(facets);
        for (verb, value) in word.split('.').filter_map(|part| part.split_once('-')) {
            filter.read_part(facets, verb, value);
        }
        // An address may ask for several values where a list of choices holds one.
        for values in &mut filter.selected {
            let first = values.iter().position(|is_asked| *is_asked);
            values.iter_mut().enumerate().for_each(|(at, is_asked)| *is_asked = Some(at) == first);
        }
        Self { filter, ..self.clone() }
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("div", "exhibit gallery", FIGURES)
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        view::draw(self, context)
    }
}
