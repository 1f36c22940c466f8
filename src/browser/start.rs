//! Takes over the rendered page, or leaves it readable.

use std::rc::Rc;

use web_sys::Element;
use yew::Renderer;

use super::{dom, pages};
use crate::model::{Page, Site};
use crate::view::{Shell, ShellProps};

/// Fetches the page's data and hydrates the page; when that is not possible, the page stays as it was rendered.
pub fn start() {
    wasm_bindgen_futures::spawn_local(async {
        match props().await {
            Some((root, props)) => run(root, props),
            None => dom::set_interaction("off"),
        }
    });
}

/// The addresses of the data stand on the app's element.
async fn props() -> Option<(Element, ShellProps)> {
    let root = dom::by_id("app")?;
    // One after the other costs nothing: the document's head has asked for both already.
    let site: Site = pages::fetch(&root.get_attribute("data-site")?).await?;
    let page: Rc<Page> = Rc::new(page(&root.get_attribute("data-page")?).await?);
    pages::keep(&page);
    let is_framed = dom::data("frame").is_some();
    Some((root, ShellProps { site: Rc::new(site), page, is_framed }))
}

/// A page's data. The bundle without whole pages reads that of a figure and nothing else.
#[cfg(feature = "pages")]
async fn page(address: &str) -> Option<Page> {
    pages::fetch(address).await
}

#[cfg(not(feature = "pages"))]
async fn page(address: &str) -> Option<Page> {
    pages::fetch::<crate::model::Piece>(address).await.map(Page::from)
}

/// Hydration needs the rendered elements; without them the app draws them itself.
fn run(root: Element, props: ShellProps) {
    let renderer = Renderer::<Shell>::with_root_and_props(root.clone(), props);
    if root.has_child_nodes() {
        renderer.hydrate();
    } else {
        renderer.render();
    }
}
