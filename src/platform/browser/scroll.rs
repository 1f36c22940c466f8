//! What a reader reads while scrolling.

use std::cell::Cell;

use web_sys::Element;
use yew::Callback;

use super::listen::{Hearing, Listener};
use super::{Connection, dom};

/// For readers who did not ask for less motion.
const FOLLOWS: &str = "(prefers-reduced-motion: no-preference)";
/// How far down the window, as a part of its height, something is being read.
const READING: f64 = 0.55;
/// Marks the part that is being read, for the stylesheet.
const MARK: &str = "data-reading";

/// Marks and tells which part of an element, its children, is being read, by its place among them: now, and whenever the
/// page is scrolled.
pub fn follow_reading(id: &str, read: Callback<usize>) -> Connection {
    let Some(whole) = dom::by_id(id).filter(|_| dom::matches_media(FOLLOWS)) else { return Vec::new() };
    let parts: Vec<Element> = dom::all_in(&whole, ":scope > *");
    let last = Cell::new(None);
    let follow = move || {
        // Nothing is read of what is not laid out, such as while the page is presented.
        if whole.client_height() == 0 {
            return;
        }
        let line = height() * READING;
        let now = parts.iter().rposition(|part| part.get_bounding_client_rect().top() <= line);
        if last.replace(now) == now {
            return;
        }
        for (at, part) in parts.iter().enumerate() {
            let _ = part.toggle_attribute_with_force(MARK, now == Some(at));
        }
        now.into_iter().for_each(|at| read.emit(at));
    };
    follow();
    vec![Listener::new(&dom::window(), "scroll", Hearing::Passive, move |_| follow())]
}

fn height() -> f64 {
    dom::window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default()
}
