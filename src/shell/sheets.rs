//! The stylesheets that another page needs and this one lacks: they are there before the page is shown.
//!
//! Those of the document that the browser loaded stand in its main part, at the end of the opening, and go with it. What
//! is brought stands in the head and is never taken away: all belong to one design, whose order each link says
//! (`data-place`).

use js_sys::{Array, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element};

use crate::platform::dom;

/// Longest wait for a stylesheet, in milliseconds: a page without it still reads.
const PATIENCE_MS: i32 = 3000;
const LINKS: &str = "link[rel=stylesheet]";
const KEPT: &str = "head link[rel=stylesheet]";
/// What a sheet waits for that does not apply at once, and where it has come already.
const WAITED_FOR: [(&str, &str); 2] = [("data-later", ":root"), ("data-presents", "[data-presenting]")];
const PLACE: &str = "data-place";

/// The addresses of the stylesheets of a page that this one has not asked for.
pub fn unasked(other: &Document) -> Vec<String> {
    missing(other, LINKS).iter().filter_map(href).collect()
}

/// The links of a page that are not among these of this one.
fn missing(other: &Document, own: &str) -> Vec<Element> {
    let own: Vec<_> = dom::all(own).iter().map(href).collect();
    let Ok(links) = other.query_selector_all(LINKS) else { return Vec::new() };
    let links = (0..links.length()).filter_map(|at| links.item(at)?.dyn_into::<Element>().ok());
    links.filter(|link| !own.contains(&href(link))).collect()
}

/// The address of a stylesheet.
fn href(link: &Element) -> Option<String> {
    link.get_attribute("href")
}

/// Brings in what a page needs, each at its place in the cascade, and waits for what applies at once.
pub async fn bring(other: &Document) {
    let own = dom::document();
    let awaited = Array::new();
    for link in missing(other, KEPT) {
        let Some(link) = own.import_node(&link).ok().and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let has_come = |(mark, place)| link.has_attribute(mark) && !dom::all(place).is_empty();
        if WAITED_FOR.into_iter().any(has_come) {
            let _ = link.remove_attribute("media");
        }
        let heard = link.clone();
        if !link.has_attribute("media") {
            awaited.push(&Promise::new(&mut |done, _| {
                for name in ["load", "error"] {
                    let _ = heard.add_event_listener_with_callback(name, &done);
                }
            }));
        }
        put(&link);
    }
    if awaited.length() == 0 {
        return;
    }
    let patience = Promise::new(&mut |done, _| {
        let _ = dom::window().set_timeout_with_callback_and_timeout_and_arguments_0(&done, PATIENCE_MS);
    });
    let _ = JsFuture::from(Promise::race(&Array::of2(&Promise::all(&awaited), &patience))).await;
}

/// Lets the sheet of presenting apply from now on.
pub fn present() {
    for link in dom::all("link[data-presents]") {
        let _ = link.remove_attribute("media");
    }
}

/// Puts a link before the first that comes after it.
fn put(link: &Element) {
    let place = |link: &Element| link.get_attribute(PLACE).and_then(|place| place.parse::<u32>().ok());
    let _ = match dom::all(KEPT).iter().find(|other| place(other) > place(link)) {
        Some(after) => after.before_with_node_1(link),
        None => dom::all("head").iter().try_for_each(|head| head.append_child(link).map(drop)),
    };
}
