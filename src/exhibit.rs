//! Exhibits: the parts of a page that can come alive. This room knows no kind of them.
//!
//! A page is a document; an exhibit is an element of it (`data-exhibit`) that was drawn by the native side and reads
//! without script. When it comes near or is touched, its code and its data are fetched, [`alive`] draws it anew into a
//! fresh element, and that takes the old one's place.
//!
//! What a kind is to the rest stands in [`Exhibit`]; what it may ask of the page, in [`platform`](crate::platform).

#[cfg(feature = "browser")]
pub mod alive;
mod contract;
mod data;
pub mod deferred;
mod kind;
mod part;
mod root;
#[cfg(test)]
mod tests;

pub use contract::{Context, Dispatch, Exhibit, Fragment, Phase, Wakes};
pub use data::{Entry, PageData};
pub use deferred::Deferred;
pub use kind::Kind;
pub use part::{Part, part};
pub use root::Root;

use yew::Html;

use crate::view::Scope;

/// Draws an exhibit in its first state, as it stands in the document until it comes alive.
pub fn rendered<E: Exhibit>(exhibit: &E, scope: &Scope) -> Html {
    drawn_into(exhibit.root(scope), exhibit, scope)
}

/// The same, for an exhibit that stands on every page: its element says itself where its texts and its data are
/// (`data-texts`, `data-exhibits`), and what else it asks for.
pub fn rendered_apart<E: Exhibit>(exhibit: &E, scope: &Scope, files: &[(&'static str, &str)]) -> Html {
    let root = files.iter().fold(exhibit.root(scope), |root, (name, address)| root.with(name, *address));
    drawn_into(root, exhibit, scope)
}

fn drawn_into<E: Exhibit>(root: Root, exhibit: &E, scope: &Scope) -> Html {
    let inner = Context::of_document(exhibit, scope, |context| exhibit.view(context));
    root.with("data-key", exhibit.id()).with("data-wakes", E::WAKES.name()).around(E::KIND, inner)
}
