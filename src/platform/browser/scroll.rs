//! What a reader reads while scrolling, where text and picture stand side by side.

use std::cell::Cell;

use web_sys::Element;
use yew::Callback;

use super::listen::{Hearing, Listener};
use super::{Connection, dom};

/// Where text and picture stand side by side (styles/story.css has the same), for readers who did not ask for less motion.
const FOLLOWS: &str = "(min-width: 70rem) and (prefers-reduced-motion: no-preference)";
/// How far down the window, as a part of its height, something is being read.
const READING: f64 = 0.45;

/// Tells which of the elements that a selector finds below an element is being read, by its place among them.
pub fn follow_reading(root: &Element, selector: &'static str, read: Callback<usize>) -> Connection {
    let (root, last) = (root.clone(), Cell::new(None));
    let follow = move |_| {
        if !follows(&root) {
            return;
        }
        let line = height() * READING;
        let now = dom::all_in(&root, selector).iter().rposition(|element| top(element) <= line);
        if now.is_some() && last.replace(now) != now {
            now.into_iter().for_each(|at| read.emit(at));
        }
    };
    vec![Listener::new(&dom::window(), "scroll", Hearing::Passive, follow)]
}

/// Brings the element with this id to where it is read, where it has a place of its own on the page.
pub fn read_there(id: &str) {
    let Some(element) = dom::by_id(id) else { return };
    let root = element.closest("[data-exhibit]").ok().flatten();
    if !root.is_some_and(|root| follows(&root)) {
        return;
    }
    let window = dom::window();
    let scrolled = window.scroll_y().unwrap_or_default();
    // A little above the line at which it counts as read.
    window.scroll_to_with_x_and_y(0.0, scrolled + top(&element) - height() * READING / 2.0);
}

/// Whether what is read decides what an element shows: not while it is one plain page.
fn follows(root: &Element) -> bool {
    dom::matches_media(FOLLOWS) && root.get_attribute("data-view").as_deref() == Some("axis")
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}

fn height() -> f64 {
    dom::window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default()
}
