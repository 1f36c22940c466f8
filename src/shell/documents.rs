//! Other pages of the site: their openings, all in one file, and their documents, fetched and cached.
//!
//! A background fetch gives way at once to what the reader asks for; if it is for the same page, the reader's request
//! joins it. A page is cached as text: parsing one that nobody opens would keep a phone busy for a tenth of a second.

use std::cell::RefCell;
use std::thread::LocalKey;

use js_sys::{JsString, Object, Promise, Reflect};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Document, DomParser, Element, RequestInit, Response};

use super::{idle, sheets};
use crate::platform::dom;

/// How many pages are cached: those a reader may return to soon.
const CACHED_PAGES: usize = 8;

/// Their content belongs to the document, not to the page.
const FILES: &str = "article > link, article > script";
/// The styles of its opening, which this document's policy would block and report.
const STYLE: [&str; 2] = ["<style>", "</style>"];

/// A fetch that can be aborted.
type Breakable = LocalKey<RefCell<Option<AbortController>>>;

thread_local! {
    static PAGES: RefCell<Vec<(String, Page)>> = const { RefCell::new(Vec::new()) };
    /// Paths of pages being fetched, and the promise to wait for: the response, then its text.
    static UNDER_WAY: RefCell<Vec<(String, Promise)>> = const { RefCell::new(Vec::new()) };
    static AHEAD: RefCell<Option<AbortController>> = const { RefCell::new(None) };
    static ASKED: RefCell<Option<AbortController>> = const { RefCell::new(None) };
    /// The file of all openings, by path, once it has arrived.
    static OPENINGS: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

#[wasm_bindgen]
extern "C" {
    /// A parser that takes a JavaScript string: `web-sys` would copy it into this module's memory and out again.
    #[wasm_bindgen(extends = DomParser)]
    type Reader;

    #[wasm_bindgen(method, catch, js_name = parseFromString)]
    fn parse(this: &Reader, html: &JsString, kind: &str) -> Result<Document, JsValue>;
}

/// A page's HTML.
#[derive(Clone)]
pub struct Page(JsString);

impl Page {
    /// A page with this HTML, without the styles of its opening.
    fn of(html: JsString) -> Self {
        let end = |tag| u32::try_from(html.index_of(tag, 0)).ok();
        let [from, to] = STYLE.map(end);
        let bare = from.zip(to).map(|(from, to)| html.slice(0, from).concat(&html.slice(to, html.length())));
        Self(bare.unwrap_or(html))
    }

    /// Parses the page as a document.
    pub fn read(&self) -> Option<Document> {
        read(&self.0)
    }
}

/// The opening of the page at a path, with the page's stylesheets; `None` if the page has none, or for readers who save
/// data.
pub async fn opening(path: &str) -> Option<Document> {
    if OPENINGS.with_borrow(Option::is_none) {
        let address = dom::root()?.get_attribute("data-openings").filter(|_| !idle::saves_data())?;
        let answer: Response = JsFuture::from(dom::window().fetch_with_str(&address)).await.ok()?.dyn_into().ok()?;
        OPENINGS.set(Some(JsFuture::from(answer.json().ok()?).await.ok()?));
    }
    opening_at_hand(path)
}

/// The same, if the file of openings is already loaded.
pub fn opening_at_hand(path: &str) -> Option<Document> {
    let html = OPENINGS.with_borrow(|all| Reflect::get(all.as_ref()?, &path.into()).ok())?;
    read(&html.dyn_into().ok()?)
}

/// Removes the document's files from a parsed page and returns the element that held them, at the end of the opening.
pub fn take_files(document: &Document) -> Option<Element> {
    let files = document.query_selector_all(FILES).ok()?;
    let place = files.item(0)?.parent_element();
    (0..files.length()).filter_map(|at| place.as_ref()?.remove_child(&files.item(at)?).ok()).for_each(drop);
    place
}

fn read(html: &JsString) -> Option<Document> {
    DomParser::new().ok()?.unchecked_into::<Reader>().parse(html, "text/html").ok()
}

/// Starts fetching the page at a path, for whatever will ask for it.
pub fn begin(path: &str) {
    let path = path.to_owned();
    wasm_bindgen_futures::spawn_local(async move { drop(load(&path).await) });
}

/// The page at a path, requested by the reader; `None` if it is unavailable.
pub async fn load(path: &str) -> Option<Page> {
    // The fetching task sees each part first, and has started on the next by then.
    while let Some(part) = under_way(path) {
        let _ = JsFuture::from(part).await;
    }
    match kept(path) {
        Some(page) => Some(page),
        None => fetch(path, &breakable(&ASKED)).await,
    }
}

/// Prefetches pages one after the other while the browser is idle: their stylesheets, then their exhibits' data; not
/// for readers who save data.
pub fn load_ahead(paths: Vec<String>) {
    if paths.is_empty() || idle::saves_data() {
        return;
    }
    let init = breakable(&AHEAD);
    idle::when_idle(move || {
        wasm_bindgen_futures::spawn_local(async move {
            let mut files = Vec::new();
            for path in paths {
                if let Some(opening) = opening(&path).await {
                    sheets::ask_for(&opening);
                    let main = opening.query_selector("main[data-exhibits]").ok().flatten();
                    files.extend(main.and_then(|own| own.get_attribute("data-exhibits")));
                }
                if !is_kept(&path) {
                    fetch(&path, &init).await;
                }
            }
            for address in files {
                // The browser caches it; it is read when it is needed.
                let _ = JsFuture::from(dom::window().fetch_with_str_and_init(&address, &init)).await;
            }
        });
    });
}

/// Request options for an abortable fetch; aborts the previous one in the same slot.
fn breakable(place: &'static Breakable) -> RequestInit {
    break_off(place);
    let init = RequestInit::new();
    if let Ok(controller) = AbortController::new() {
        init.set_signal(Some(&controller.signal()));
        place.set(Some(controller));
    }
    init
}

fn break_off(place: &'static Breakable) {
    if let Some(controller) = place.take() {
        controller.abort();
    }
}

/// Aborts the background fetch, unless it is for the page that the reader asks for.
pub fn give_way_to(path: &str) {
    if under_way(path).is_none() {
        [&AHEAD, &ASKED].into_iter().for_each(break_off);
    }
}

/// Whether the page at a path is cached.
pub fn is_kept(path: &str) -> bool {
    kept(path).is_some()
}

fn kept(path: &str) -> Option<Page> {
    PAGES.with_borrow(|all| all.iter().find(|(own, _)| own == path).map(|(_, page)| page.clone()))
}

fn under_way(path: &str) -> Option<Promise> {
    UNDER_WAY.with_borrow(|all| all.iter().rfind(|(own, _)| own == path).map(|(_, part)| part.clone()))
}

async fn fetch(path: &str, init: &RequestInit) -> Option<Page> {
    let answer: Response = part(path, dom::window().fetch_with_str_and_init(path, init)).await?.dyn_into().ok()?;
    let html = if answer.ok() { part(path, answer.text().ok()?).await? } else { return None };
    let page = Page::of(html.dyn_into().ok()?);
    PAGES.with_borrow_mut(|all| {
        if all.len() == CACHED_PAGES {
            all.remove(0);
        }
        all.push((path.to_owned(), page.clone()));
    });
    Some(page)
}

/// Awaits a part of a page, letting others await it too.
async fn part(path: &str, promise: Promise) -> Option<JsValue> {
    UNDER_WAY.with_borrow_mut(|all| all.push((path.to_owned(), promise.clone())));
    let value = JsFuture::from(promise.clone()).await;
    UNDER_WAY.with_borrow_mut(|all| all.retain(|(_, own)| !Object::is(own, &promise)));
    value.ok()
}
