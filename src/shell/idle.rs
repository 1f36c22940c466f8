//! Work for later: when nothing else is to be done, or when what has changed is painted.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::platform::dom;

/// Wait where the browser can't say when it is idle, in milliseconds.
const FALLBACK_MS: u32 = 1500;

/// Runs a function when the browser is idle.
pub fn when_idle(work: impl FnOnce() + 'static) {
    let window = dom::window();
    let request = Reflect::get(&window, &JsValue::from_str("requestIdleCallback"));
    match request.ok().and_then(|function| function.dyn_into::<Function>().ok()) {
        Some(request) => {
            let _ = request.call1(&window, &Closure::once_into_js(work));
        }
        None => {
            gloo::timers::callback::Timeout::new(FALLBACK_MS, work).forget();
        }
    }
}

/// How long a phone rests after a paint before work that nobody sees, in milliseconds: whoever leafs on is heard first.
const REST_MS: u32 = 100;

/// Runs a function once what has changed is painted: at once where a window may show what it does, after a rest on phones.
pub fn after_paint(work: impl FnOnce() + 'static) {
    let rest_ms = if dom::matches_media("(hover: hover)") { 0 } else { REST_MS };
    let soon = Closure::once_into_js(move || gloo::timers::callback::Timeout::new(rest_ms, work).forget());
    let _ = dom::window().request_animation_frame(soon.unchecked_ref());
}

/// Whether the reader asked the browser to save data.
pub fn saves_data() -> bool {
    let navigator = dom::window().navigator();
    let read = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name)).ok();
    read(&navigator, "connection")
        .filter(JsValue::is_object)
        .and_then(|connection| read(&connection, "saveData"))
        .is_some_and(|saves| saves.is_truthy())
}
