//! The stylesheets that another page needs and this one lacks, loaded before the page is shown.
//!
//! Those of the document that the browser loaded are in its main part, at the end of the opening, and go away with it.
//! Those added later are in the head and are never removed: all belong to one design, and each link gives its position
//! in the cascade (`data-place`).

use std::cell::RefCell;

use js_sys::{Array, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, Event};

use super::idle;
use crate::platform::dom;

/// Longest wait for a stylesheet, in milliseconds: a page is readable without it.
const PATIENCE_MS: i32 = 3000;
/// All that a page needs, and what its opening needs: the rest of a page has its own time (`prerender::openings`).
const LINKS: &str = "link[rel=stylesheet]";
const FIRST: &str = "link[rel=stylesheet]:not([data-rest])";
const KEPT: &str = "head link[rel=stylesheet]";
/// The `media` value of a sheet that does not apply at once, and the mark of one that has already loaded.
const WAITED_FOR: [(&str, &str); 2] = [("data-later", ":root"), ("data-presents", "[data-presenting]")];
const PLACE: &str = "data-place";
/// A loaded sheet that does not apply until a page that needs it is shown: applied earlier, it would make the previous
/// page lay out again.
const HELD: &str = "data-held";

thread_local! {
    /// The addresses of sheets being loaded, each with a promise that resolves when it has loaded or failed.
    static COMING: RefCell<Vec<(String, Promise)>> = const { RefCell::new(Vec::new()) };
}

/// Requests what a page needs and this document lacks, each at its position in the cascade.
pub fn ask_for(other: &Document) {
    let (own, kept) = (dom::document(), addresses(&dom::all(KEPT)));
    for link in links(other, LINKS) {
        let Some(address) = href(&link).filter(|own| !kept.contains(own)) else { continue };
        let Some(link) = own.import_node(&link).ok().and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        // The first one marks the end of its own document's opening.
        let _ = link.remove_attribute("id");
        if !link.has_attribute("media") {
            let _ = link.set_attribute("media", "not all").and_then(|()| link.set_attribute(HELD, ""));
            let has_come = Promise::new(&mut |done, _| {
                for name in ["load", "error"] {
                    let _ = link.add_event_listener_with_callback(name, &done);
                }
            });
            COMING.with_borrow_mut(|all| all.push((address.clone(), has_come.clone())));
            let asked = link.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let event = JsFuture::from(has_come).await.ok().and_then(|event| event.dyn_into::<Event>().ok());
                COMING.with_borrow_mut(|all| all.retain(|(own, _)| *own != address));
                if event.is_none_or(|event| event.type_() == "error") {
                    // A page that needs it later requests it again.
                    asked.remove();
                }
            });
        }
        put(&link);
    }
}

/// Requests what a page needs and waits for what applies at once.
pub async fn bring(other: &Document) {
    if let Some(coming) = coming(other) {
        let _ = JsFuture::from(coming).await;
    }
}

/// Requests what a page needs and returns a promise that resolves when what applies at once has loaded or has been waited
/// for long enough; `None` if it is already there.
pub fn coming(other: &Document) -> Option<Promise> {
    ask_for(other);
    let needed = addresses(&links(other, FIRST));
    let awaited: Array = COMING.with_borrow(|all| {
        all.iter().filter(|(own, _)| needed.contains(own)).map(|(_, has_come)| has_come.clone()).collect()
    });
    (awaited.length() > 0).then(|| Promise::race(&Array::of2(&Promise::all(&awaited), &idle::pause(PATIENCE_MS))))
}

/// Applies what a page needs from now on.
pub fn apply(other: &Document) {
    let needed = addresses(&links(other, FIRST));
    let is_needed = |link: &Element| href(link).is_some_and(|own| needed.contains(&own));
    for link in dom::all(KEPT).into_iter().filter(is_needed) {
        let is_due = |(mark, place)| link.has_attribute(mark) && !dom::all(place).is_empty();
        if link.has_attribute(HELD) || WAITED_FOR.into_iter().any(is_due) {
            let _ = link.remove_attribute("media").and_then(|()| link.remove_attribute(HELD));
        }
    }
}

fn links(document: &Document, selector: &str) -> Vec<Element> {
    let Ok(links) = document.query_selector_all(selector) else { return Vec::new() };
    (0..links.length()).filter_map(|at| links.item(at)?.dyn_into::<Element>().ok()).collect()
}

fn addresses(links: &[Element]) -> Vec<String> {
    links.iter().filter_map(href).collect()
}

/// The address of a stylesheet.
fn href(link: &Element) -> Option<String> {
    link.get_attribute("href")
}

/// Applies the presentation stylesheet from now on.
pub fn present() {
    for link in dom::all("link[data-presents]") {
        let _ = link.remove_attribute("media");
    }
}

/// Inserts a link before the first one that comes after it in the cascade.
fn put(link: &Element) {
    let place = |link: &Element| link.get_attribute(PLACE).and_then(|place| place.parse::<u32>().ok());
    let _ = match dom::all(KEPT).iter().find(|other| place(other) > place(link)) {
        Some(after) => after.before_with_node_1(link),
        None => dom::all("head").iter().try_for_each(|head| head.append_child(link).map(drop)),
    };
}
