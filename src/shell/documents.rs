//! Other pages of the site: fetched, kept for a while, and read as far as is wanted.
//!
//! What is fetched before the reader asks for it gives way at once to what the reader asks for; where it is the same page,
//! the reader waits for what is under way. A page is kept as its text: to read all of one that nobody opens after all
//! would keep a phone busy for a tenth of a second.

use std::cell::RefCell;

use js_sys::{JsString, Object, Promise};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Document, DomParser, Element, RequestInit, Response};

use super::{idle, sheets};
use crate::platform::dom;

/// How many pages are kept: the ones that a reader may come back to soon.
const CACHED_PAGES: usize = 8;

/// Where a page's own words begin: before it stand the head and what the main part says of itself.
const WORDS: &str = "<article";
/// Where its opening ends, with the stylesheets before it; a page without an opening has it in its head.
const OPENING_END: &str = "<script";
/// What stands there is the document's, not the page's.
const FILES: &str = "article > link, article > script";
/// The styles of its opening, which this document's policy would refuse, and say so.
const STYLE: [&str; 2] = ["<style>", "</style>"];

thread_local! {
    static PAGES: RefCell<Vec<(String, Page)>> = const { RefCell::new(Vec::new()) };
    /// Paths of pages that are fetched, and what is waited for: the answer, then its text.
    static UNDER_WAY: RefCell<Vec<(String, Promise)>> = const { RefCell::new(Vec::new()) };
    static AHEAD: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}

#[wasm_bindgen]
extern "C" {
    /// A parser that takes a text of the browser's: `web-sys` would have it copied into this module's memory and out again.
    #[wasm_bindgen(extends = DomParser)]
    type Reader;

    #[wasm_bindgen(method, catch, js_name = parseFromString)]
    fn parse(this: &Reader, html: &JsString, kind: &str) -> Result<Document, JsValue>;
}

/// A page's HTML.
#[derive(Clone)]
pub struct Page(JsString);

impl Page {
    /// A page of this HTML, without the styles of its opening.
    fn of(html: JsString) -> Self {
        let page = Self(html);
        let [from, to] = STYLE.map(|tag| page.end_before(tag, 0));
        let bare = from.zip(to).map(|(from, to)| page.0.slice(0, from).concat(&page.0.slice(to, page.0.length())));
        bare.map_or(page, Self)
    }

    /// The page as far as its opening goes, with its stylesheets.
    pub fn outline(&self) -> Option<Document> {
        let words = self.end_before(WORDS, 0).unwrap_or_else(|| self.0.length());
        read(&self.0.slice(0, self.end_before(OPENING_END, words).unwrap_or(words)))
    }

    /// The whole page.
    pub fn whole(&self) -> Option<Document> {
        words(&self.0)
    }

    /// Where a text begins that is looked for from a place on, in UTF-16 units.
    fn end_before(&self, text: &str, from: u32) -> Option<u32> {
        u32::try_from(self.0.index_of(text, i32::try_from(from).ok()?)).ok()
    }
}

/// A page without the document's files.
fn words(html: &JsString) -> Option<Document> {
    let document = read(html)?;
    take_files(&document);
    Some(document)
}

/// Takes the document's files out of a page that was read, and gives the element in which they stood, at the end of the
/// opening.
pub fn take_files(document: &Document) -> Option<Element> {
    let files = document.query_selector_all(FILES).ok()?;
    let place = files.item(0)?.parent_element();
    (0..files.length()).filter_map(|at| place.as_ref()?.remove_child(&files.item(at)?).ok()).for_each(drop);
    place
}

fn read(html: &JsString) -> Option<Document> {
    DomParser::new().ok()?.unchecked_into::<Reader>().parse(html, "text/html").ok()
}

/// The page at a path; none when it can't be had.
pub async fn load(path: &str) -> Option<Page> {
    // Who fetches it hears of each part first, and has the next under way by then.
    while let Some(part) = under_way(path) {
        let _ = JsFuture::from(part).await;
    }
    match kept(path) {
        Some(page) => Some(page),
        None => fetch(path, &RequestInit::new()).await,
    }
}

/// Fetches pages ahead, one after the other, when the browser is idle, with their stylesheets, and then what their exhibits
/// are made of; not for readers who save data.
pub fn load_ahead(paths: Vec<String>) {
    if paths.is_empty() || idle::saves_data() {
        return;
    }
    give_way();
    let Ok(controller) = AbortController::new() else { return };
    let signal = controller.signal();
    let init = RequestInit::new();
    init.set_signal(Some(&signal));
    AHEAD.set(Some(controller));
    idle::when_idle(move || {
        wasm_bindgen_futures::spawn_local(async move {
            let mut files = Vec::new();
            for path in paths {
                if signal.aborted() {
                    return;
                }
                let page = match kept(&path) {
                    Some(page) => Some(page),
                    None => fetch(&path, &init).await,
                };
                let Some(document) = page.and_then(|page| page.outline()) else { continue };
                sheets::ask_for(&document);
                let main = document.query_selector("main[data-exhibits]").ok().flatten();
                files.extend(main.and_then(|own| own.get_attribute("data-exhibits")));
            }
            for address in files {
                // The browser keeps it; it is read when it is wanted.
                let _ = JsFuture::from(dom::window().fetch_with_str_and_init(&address, &init)).await;
            }
        });
    });
}

/// Stops what is fetched ahead, unless it is the page that the reader asks for.
pub fn give_way_to(path: &str) {
    if under_way(path).is_none() {
        give_way();
    }
}

fn give_way() {
    if let Some(controller) = AHEAD.take() {
        controller.abort();
    }
}

/// Whether the page at a path is kept.
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

/// Waits for a part of a page, and lets others wait for it.
async fn part(path: &str, promise: Promise) -> Option<JsValue> {
    UNDER_WAY.with_borrow_mut(|all| all.push((path.to_owned(), promise.clone())));
    let value = JsFuture::from(promise.clone()).await;
    UNDER_WAY.with_borrow_mut(|all| all.retain(|(_, own)| !Object::is(own, &promise)));
    value.ok()
}
