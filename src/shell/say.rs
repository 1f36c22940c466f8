//! What the shell tells the rest of the page.

use web_sys::Event;

use crate::platform::dom;

/// Says on the document what has happened.
pub fn say(name: &str) {
    let _ = Event::new(name).and_then(|event| dom::document().dispatch_event(&event));
}
