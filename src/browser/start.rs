//! Takes over the rendered page, or leaves it readable.

use std::rc::Rc;

use serde::de::DeserializeOwned;
use web_sys::Element;
use yew::Renderer;

use super::{dom, pages};
use crate::model::{Page, Site};
use crate::view::{Shell, ShellProps};

/// Reads the page's data and hydrates it; when that is not possible, the page stays as it was rendered.
pub fn start() {
    yew::set_custom_panic_hook(Box::new(|panic| {
        dom::set_interaction("off");
        gloo::console::error!(panic.to_string());
    }));
    let (Some(site), Some(page), Some(root)) =
        (data::<Site>("site-data"), data::<Page>("page-data"), dom::by_id("app"))
    else {
        dom::set_interaction("off");
        return;
    };
    let page = Rc::new(page);
    pages::keep(&page);
    run(root, ShellProps { site: Rc::new(site), page });
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

fn data<T: DeserializeOwned>(id: &str) -> Option<T> {
    let json = dom::by_id(id)?.text_content()?;
    match serde_json::from_str(&json) {
        Ok(data) => Some(data),
        Err(error) => {
            gloo::console::error!(format!("{id}: {error}"));
            None
        }
    }
}
