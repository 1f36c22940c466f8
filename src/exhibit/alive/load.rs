//! What an exhibit needs to come alive: its kind's code, its page's data, the site's texts.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Promise, Uint8Array};
use serde::de::DeserializeOwned;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::Element;

use super::component::found;
use super::place;
use crate::exhibit::{Kind, PageData};
use crate::model::Site;
use crate::platform::{settings, unpacked};
use crate::view::Scope;

/// Something read from an address, kept for the next exhibit of the same page.
type Kept<T> = RefCell<Option<(String, Rc<T>)>>;

thread_local! {
    static SITE: Kept<Site> = const { RefCell::new(None) };
    static PAGE: Kept<PageData> = const { RefCell::new(None) };
    /// Files named by an exhibit that is on every page, kept separately so that the page's own need not be fetched
    /// again.
    static APART: Kept<PageData> = const { RefCell::new(None) };
}

/// Wakes the exhibit of an element; `false` if something it needs is unavailable, in which case it stays as it was.
/// `load` returns a kind's functions.
pub async fn wake(old: Element, load: impl AsyncFn(&str) -> Option<&'static Kind>) -> bool {
    draw(&old, load).await.is_some()
}

async fn draw(old: &Element, load: impl AsyncFn(&str) -> Option<&'static Kind>) -> Option<()> {
    let page = old.closest("[data-exhibits]").ok()??;
    let (texts, data) = (page.get_attribute("data-texts")?, page.get_attribute("data-exhibits")?);
    let kept = if page == *old { &APART } else { &PAGE };
    // Start all requests before awaiting the first.
    let (texts, data) = (Asked::new(&SITE, texts), Asked::new(kept, data));
    let kind = load(&old.get_attribute("data-exhibit")?).await?;
    let (site, data) = (texts.answer().await?, data.answer().await?);
    let scope = Scope { site, page: Rc::new(data.lookup.clone()), numbers: settings::now().numbers };
    let first = (kind.read)(data.entry(&old.id())?, &scope)?;
    let (part, fragment) = found(&first);
    // The reader may have left the page meanwhile.
    if old.is_connected() {
        place::draw(old, part, scope, fragment);
    }
    Some(())
}

/// A file being fetched.
struct Asked<T: 'static> {
    kept: &'static std::thread::LocalKey<Kept<T>>,
    address: String,
    promise: Option<Promise>,
}

impl<T: DeserializeOwned> Asked<T> {
    fn new(kept: &'static std::thread::LocalKey<Kept<T>>, address: String) -> Self {
        let is_there = kept.with_borrow(|kept| kept.as_ref().is_some_and(|(own, _)| *own == address));
        let promise = (!is_there).then(|| future_to_promise(unpacked(address.clone())));
        Self { kept, address, promise }
    }

    async fn answer(self) -> Option<Rc<T>> {
        if let Some(promise) = self.promise {
            let bytes = JsFuture::from(promise).await.ok()?;
            let value = postcard::from_bytes(&Uint8Array::new(&bytes).to_vec()).ok()?;
            self.kept.set(Some((self.address.clone(), Rc::new(value))));
        }
        // Another page's file may have arrived meanwhile.
        self.kept.with_borrow(|kept| Some(kept.as_ref().filter(|(own, _)| *own == self.address)?.1.clone()))
    }
}
