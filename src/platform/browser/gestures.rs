//! Wheel and pinch on an element. Both are conveniences: buttons and keys do the same.

use js_sys::Math;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, TouchEvent, WheelEvent};
use yew::Callback;

use super::listen::{Hearing, Listener};
use super::{Connection, Zoom};

/// How much one pixel of wheel movement changes the length of what is seen.
const WHEEL: f64 = 0.002;

/// Zooms the descendants that match a selector: with the wheel while Control or the command key is held, which is also
/// what a touchpad pinch sends, and with two fingers. One finger and the plain wheel keep scrolling the page.
pub fn zoom_by_hand(root: &Element, selector: &str, zoom: Callback<Zoom>) -> Connection {
    // The listeners are on the root, because matching elements may be redrawn.
    let (within, turned) = (selector.to_owned(), zoom.clone());
    let wheel = Listener::new(root, "wheel", Hearing::Active, move |event: Event| {
        let Some(area) = area(&event, &within) else { return };
        let Some(wheel) = event.dyn_ref::<WheelEvent>().filter(|wheel| wheel.ctrl_key() || wheel.meta_key()) else {
            return;
        };
        event.prevent_default();
        let factor = Math::exp(wheel.delta_y() * WHEEL);
        turned.emit(Zoom { factor, part: part(&area, f64::from(wheel.client_x())) });
    });
    let (within, mut before) = (selector.to_owned(), None);
    let touch = Listener::new(root, "touchmove", Hearing::Active, move |event: Event| {
        let area = area(&event, &within);
        let Some((area, Fingers { middle, distance })) = area.zip(event.dyn_ref::<TouchEvent>().and_then(fingers))
        else {
            before = None;
            return;
        };
        event.prevent_default();
        if let Some(before) = before.replace(distance) {
            zoom.emit(Zoom { factor: before / distance, part: part(&area, middle) });
        }
    });
    vec![wheel, touch]
}

fn area(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}

/// Two fingers, in CSS pixels.
struct Fingers {
    /// Distance of their midpoint from the left edge of the window.
    middle: f64,
    distance: f64,
}

fn fingers(event: &TouchEvent) -> Option<Fingers> {
    let touches = event.touches();
    let (one, other) = (touches.get(0)?, touches.get(1)?);
    let [x1, y1, x2, y2] = [one.client_x(), one.client_y(), other.client_x(), other.client_y()].map(f64::from);
    Some(Fingers { middle: f64::midpoint(x1, x2), distance: Math::hypot(x1 - x2, y1 - y2).max(1.0) })
}

fn part(area: &Element, x: f64) -> f64 {
    let rect = area.get_bounding_client_rect();
    ((x - rect.left()) / rect.width()).clamp(0.0, 1.0)
}
