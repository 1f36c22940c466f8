//! The axis of a timeline: horizontal strips if there is room, rows from the top down on a phone; the open event is in
//! a card under the strips, or in its row.

use yew::{Callback, Html, KeyboardEvent, html};

use super::parts::Parts;
use super::{card, rows, strips};
use crate::format::fill;
use crate::platform;
use crate::timeline::{TimelineAction, TimelineModel};

/// Draws the axis both ways, one of which the stylesheet shows. The settled state determines what is out of sight.
pub fn axis(parts: &Parts<'_>, settled: &TimelineModel) -> Html {
    let label = fill(parts.scope.messages().timeline_axis_label(), &[("title", &parts.timeline().title)]);
    html! {
        <>
            <div class="timeline-frame" role="group" tabindex="0" aria-label={ label } onkeydown={ keys(parts) }>
                { strips::strips(parts, settled) }
            </div>
            { card::card(parts) }
            { rows::rows(parts) }
        </>
    }
}

/// One tab stop for the marks: arrows move between events, plus and minus zoom.
fn keys(parts: &Parts<'_>) -> Callback<KeyboardEvent> {
    parts.on(|event: KeyboardEvent| {
        let action = match platform::key(&event).as_str() {
            "ArrowRight" | "ArrowDown" => TimelineAction::Next,
            "ArrowLeft" | "ArrowUp" => TimelineAction::Previous,
            "Home" => TimelineAction::First,
            "End" => TimelineAction::Last,
            "PageUp" => TimelineAction::Pan(-0.5),
            "PageDown" => TimelineAction::Pan(0.5),
            "+" | "=" => TimelineAction::ZoomIn,
            "-" => TimelineAction::ZoomOut,
            "0" => TimelineAction::Fit,
            "Escape" => TimelineAction::Select(None),
            _ => return None,
        };
        event.prevent_default();
        Some(action)
    })
}
