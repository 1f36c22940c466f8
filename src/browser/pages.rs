//! Data of pages: fetched once, then kept.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Uint8Array;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::dom;
use crate::model::{Page, Site};

thread_local! {
    static KEPT: RefCell<Vec<Rc<Page>>> = const { RefCell::new(Vec::new()) };
}

/// Keeps a page's data.
pub fn keep(page: &Rc<Page>) {
    KEPT.with_borrow_mut(|kept| kept.push(page.clone()));
}

/// A page's data, if it is in memory.
pub fn kept(id: &str) -> Option<Rc<Page>> {
    KEPT.with_borrow(|kept| kept.iter().find(|page| page.id == id).cloned())
}

/// A page's data, from memory or from the server; none when it can't be had.
pub async fn load(site: &Site, id: &str) -> Option<Rc<Page>> {
    if let Some(page) = kept(id) {
        return Some(page);
    }
    let page = Rc::new(fetch(&format!("{}{}", site.base, site.page(id)?.data)).await?);
    keep(&page);
    Some(page)
}

/// Data at an address; none when it can't be had or is not what was asked for.
pub async fn fetch<T: DeserializeOwned>(address: &str) -> Option<T> {
    let answer = JsFuture::from(dom::window().fetch_with_str(address)).await.ok()?;
    let answer: Response = answer.dyn_into().ok().filter(Response::ok)?;
    let bytes = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    postcard::from_bytes(&Uint8Array::new(&bytes).to_vec()).ok()
}
