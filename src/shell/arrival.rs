//! Where a reader lands on a page, and how: with the focus, and with what is folded or left out shown.

use web_sys::Element;

use super::settings;
use crate::platform::{dom, focus};
use crate::state::Depth;

/// Where the reader lands on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Arrival {
    /// At the page's heading, with focus on it.
    Heading,
    /// At an element with this id.
    Anchor(String),
    /// Where the reader was before, in CSS pixels from the top.
    Scroll(f64),
}

/// Lands the reader there.
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

/// Shows the whole text, because the place asked for is only there, and lands on it.
pub fn show_all_and_land(target: &Element) {
    settings::set(|settings| settings.depth = Depth::Full);
    focus::land_at(target);
}
