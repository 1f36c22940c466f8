//! Where a reader lands on a page, and how: focused, with anything collapsed or hidden there shown.

use web_sys::Element;

use super::settings;
use crate::platform::{dom, focus};
use crate::state::Depth;

/// Where the reader lands on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// At the page's heading, focused.
    Heading,
    /// At an element with this id.
    Anchor(String),
    /// At an earlier scroll position, in CSS pixels from the top.
    Scroll(f64),
}

/// Takes the reader there.
pub fn land(arrival: &Arrival) {
    match arrival {
        Arrival::Heading => land_at_heading(0.0),
        Arrival::Scroll(y) => land_at_heading(*y),
        Arrival::Anchor(id) => match dom::by_id(id) {
            Some(target) if focus::is_left_out(&target) => show_all_and_land(&target),
            Some(target) => focus::land_at(&target),
            None => land_at_heading(0.0),
        },
    }
}

fn land_at_heading(y: f64) {
    dom::window().scroll_to_with_x_and_y(0.0, y);
    focus_heading();
}

/// Puts the focus on the page's heading.
pub fn focus_heading() {
    if let Some(heading) = dom::by_id("heading") {
        dom::focus(&heading);
    }
}

/// Switches to the full text, because the target is only there, and lands on it.
pub fn show_all_and_land(target: &Element) {
    settings::set(|settings| settings.depth = Depth::Full);
    focus::land_at(target);
}
