//! Wheel and pinch on a timeline's axis. Both are conveniences: buttons and keys do the same.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, TouchEvent, WheelEvent};
use yew::{UseReducerHandle, hook, use_effect_with};

use super::dom;
use crate::state::{ExhibitModel, TimelineAction};

/// How much one pixel of a turned wheel changes the length of the window.
const WHEEL: f64 = 0.002;

/// Zooms with the wheel while Control or the command key is held, which is also what a pinch on a touchpad sends, and
/// with two fingers; one finger and the bare wheel go on scrolling the page.
#[hook]
pub fn use_gestures(model: &UseReducerHandle<ExhibitModel>) {
    let dispatch = model.dispatcher();
    // A story's axis follows its text, not the hand.
    let follows_hand = matches!(&**model, ExhibitModel::Timeline(own) if own.told.is_none());
    use_effect_with((), move |()| {
        let mut listeners = Vec::new();
        if follows_hand && let Some(frame) = dom::document().query_selector(".timeline-frame").ok().flatten() {
            let options = EventListenerOptions::enable_prevent_default();
            let (area, zoom) = (frame.clone(), dispatch.clone());
            listeners.push(EventListener::new_with_options(&frame, "wheel", options, move |event: &Event| {
                let Some(wheel) = event.dyn_ref::<WheelEvent>().filter(|w| w.ctrl_key() || w.meta_key()) else {
                    return;
                };
                event.prevent_default();
                let factor = (wheel.delta_y() * WHEEL).exp();
                zoom.dispatch(TimelineAction::ZoomAt(factor, part(&area, f64::from(wheel.client_x()))).into());
            }));
            let (area, mut before) = (frame.clone(), None);
            listeners.push(EventListener::new_with_options(&frame, "touchmove", options, move |event: &Event| {
                let Some((middle, apart)) = event.dyn_ref::<TouchEvent>().and_then(fingers) else {
                    before = None;
                    return;
                };
                event.prevent_default();
                if let Some(before) = before.replace(apart) {
                    dispatch.dispatch(TimelineAction::ZoomAt(before / apart, part(&area, middle)).into());
                }
            }));
        }
        move || drop(listeners)
    });
}

/// The middle between two fingers and how far they are apart, in CSS pixels.
fn fingers(event: &TouchEvent) -> Option<(f64, f64)> {
    let touches = event.touches();
    let (one, other) = (touches.get(0)?, touches.get(1)?);
    let [x1, y1, x2, y2] = [one.client_x(), one.client_y(), other.client_x(), other.client_y()].map(f64::from);
    Some((f64::midpoint(x1, x2), (x1 - x2).hypot(y1 - y2).max(1.0)))
}

fn part(area: &Element, x: f64) -> f64 {
    let rect = area.get_bounding_client_rect();
    ((x - rect.left()) / rect.width()).clamp(0.0, 1.0)
}
