//! What a reader is reading while scrolling.

use std::cell::Cell;

use web_sys::Element;
use yew::Callback;

use super::listen::{Hearing, Listener};
use super::{Connection, dom};

/// Matches readers who have not asked for reduced motion.
const FOLLOWS: &str = "(prefers-reduced-motion: no-preference)";
/// How far down the window, as a fraction of its height, the reader is taken to be reading.
const READING: f64 = 0.55;
/// Marks the part being read, for the stylesheet.
const MARK: &str = "data-reading";

/// Marks which child of an element is being read and reports its index: now, and whenever the page scrolls.
pub fn follow_reading(id: &str, read: Callback<usize>) -> Connection {
    let Some(whole) = dom::by_id(id).filter(|_| dom::matches_media(FOLLOWS)) else { return Vec::new() };
    let parts: Vec<Element> = dom::all_in(&whole, ":scope > *");
    let last = Cell::new(None);
    let follow = move || {
        // Nothing is being read if it is not laid out, for example while the page is presented.
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
