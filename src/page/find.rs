//! The search in a page's header, in its first state.

use yew::Html;

use super::ExhibitFiles;
use crate::exhibit::{Exhibit, rendered_apart};
use crate::search::{SearchData, SearchModel};
use crate::view::Scope;

/// Draws the search; nothing where there is no index.
pub fn find(files: &ExhibitFiles, scope: &Scope) -> Html {
    let Some(files) = &files.search else { return Html::default() };
    // Its first state shows nothing of the index.
    let first = SearchModel::first(SearchData::default(), scope);
    let files = [("data-texts", &*files.texts), ("data-exhibits", &files.names), (SearchModel::REST, &files.rest)];
    rendered_apart(&first, scope, &files)
}
