//! The rail's marks: which sections of the step are in view.

use crate::platform::{dom, focus};

/// Whether a section is in view.
const IN_VIEW: &str = "data-in-view";

/// Marks every section link in the rail whose section is in view.
pub fn mark() {
    let links = dom::all(".rail-sections a");
    // A phone that scrolls need not measure anything for a rail it does not show.
    if links.first().is_none_or(focus::is_left_out) {
        return;
    }
    let height = dom::window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    for link in links {
        let section = link.get_attribute("href").and_then(|href| dom::by_id(href.rsplit('#').next()?));
        let is_in_view = section.is_some_and(|section| {
            let place = section.get_bounding_client_rect();
            place.top() < height && place.bottom() > 0.0
        });
        let _ = link.toggle_attribute_with_force(IN_VIEW, is_in_view);
    }
}
