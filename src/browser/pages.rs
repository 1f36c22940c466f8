//! Pages' data: fetched once, then kept.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gloo::net::http::Request;

use crate::model::{Page, Site};

thread_local! {
    static KEPT: RefCell<BTreeMap<String, Rc<Page>>> = const { RefCell::new(BTreeMap::new()) };
}

/// Keeps a page that came with the document.
pub fn keep(page: &Rc<Page>) {
    KEPT.with_borrow_mut(|kept| kept.insert(page.id.clone(), page.clone()));
}

/// A page's data, from memory or from the server; none when it can't be had.
pub async fn load(site: &Site, id: &str) -> Option<Rc<Page>> {
    if let Some(page) = KEPT.with_borrow(|kept| kept.get(id).cloned()) {
        return Some(page);
    }
    let path = format!("{}{}", site.base, site.page(id)?.data);
    let answer = Request::get(&path).send().await.ok().filter(|answer| answer.ok())?;
    let page = Rc::new(serde_json::from_str(&answer.text().await.ok()?).ok()?);
    keep(&page);
    Some(page)
}
