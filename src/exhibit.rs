//! Exhibits: the parts of a page that can come alive. This room knows none of their kinds.
//!
//! A page is a document; an exhibit is an element of it (`data-exhibit`), rendered natively and readable without
//! script. When it nears the screen or is touched, its code and data are fetched, [`alive`] draws it into a fresh
//! element, and that element replaces the old one.
//!
//! [`Exhibit`] is the interface between a kind and everything else; [`platform`](crate::platform) is what an exhibit
//! may ask of the page.

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

/// Renders an exhibit in its first state, as the document holds it until it comes alive.
pub fn rendered<E: Exhibit>(exhibit: &E, scope: &Scope) -> Html {
    drawn_into(exhibit.root(scope), exhibit, scope)
}

/// The same for an exhibit that is on every page: its element names the files that hold its texts and data
/// (`data-texts`, `data-exhibits`), and whatever else it fetches.
pub fn rendered_apart<E: Exhibit>(exhibit: &E, scope: &Scope, files: &[(&'static str, &str)]) -> Html {
    let root = files.iter().fold(exhibit.root(scope), |root, (name, address)| root.with(name, *address));
    drawn_into(root, exhibit, scope)
}

fn drawn_into<E: Exhibit>(root: Root, exhibit: &E, scope: &Scope) -> Html {
    let inner = Context::of_document(exhibit, scope, |context| exhibit.view(context));
    root.with("data-key", exhibit.id()).with("data-wakes", E::WAKES.name()).around(E::KIND, inner)
}
