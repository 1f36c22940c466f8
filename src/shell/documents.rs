//! Other pages of the site: fetched, read, and kept for a while.
//!
//! What is fetched before the reader asks for it gives way at once to what the reader asks for.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Document, DomParser, RequestInit, Response, SupportedType};

use super::{idle, sheets};
use crate::platform::dom;

/// How many pages are kept: the ones that a reader may come back to soon.
const KEPT: usize = 8;

thread_local! {
    static DOCUMENTS: RefCell<Vec<(String, Document)>> = const { RefCell::new(Vec::new()) };
    static AHEAD: RefCell<Option<AbortController>> = const { RefCell::new(None) };
}

/// The page at a path; none when it can't be had.
pub async fn load(path: &str) -> Option<Document> {
    if let Some(document) = kept(path) {
        return Some(document);
    }
    fetch(path, &RequestInit::new()).await
}

/// Fetches pages ahead, one after the other, when the browser is idle, and then their stylesheets and what their exhibits
/// are made of; not for readers who save data.
pub fn load_ahead(paths: Vec<String>) {
    if paths.is_empty() || idle::saves_data() {
        return;
    }
    give_way();
    let Ok(controller) = AbortController::new() else { return };
    let init = RequestInit::new();
    init.set_signal(Some(&controller.signal()));
    AHEAD.set(Some(controller));
    idle::when_idle(move || {
        wasm_bindgen_futures::spawn_local(async move {
            let mut files = Vec::new();
            for path in paths {
                let document = match kept(&path) {
                    Some(document) => Some(document),
                    None => fetch(&path, &init).await,
                };
                let Some(document) = document else { continue };
                files.extend(sheets::missing(&document).iter().filter_map(sheets::href));
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

/// Stops what is fetched ahead.
pub fn give_way() {
    if let Some(controller) = AHEAD.take() {
        controller.abort();
    }
}

/// Whether the page at a path is kept.
pub fn is_kept(path: &str) -> bool {
    kept(path).is_some()
}

fn kept(path: &str) -> Option<Document> {
    DOCUMENTS.with_borrow(|all| all.iter().find(|(own, _)| own == path).map(|(_, document)| document.clone()))
}

async fn fetch(path: &str, init: &RequestInit) -> Option<Document> {
    let answer = JsFuture::from(dom::window().fetch_with_str_and_init(path, init)).await.ok()?;
    let answer: Response = answer.dyn_into().ok().filter(Response::ok)?;
    let text = JsFuture::from(answer.text().ok()?).await.ok()?.as_string()?;
    let document = DomParser::new().ok()?.parse_from_string(&text, SupportedType::TextHtml).ok()?;
    DOCUMENTS.with_borrow_mut(|all| {
        if all.len() == KEPT {
            all.remove(0);
        }
        all.push((path.to_owned(), document.clone()));
    });
    Some(document)
}
