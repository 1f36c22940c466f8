//! Deferred work: when the browser is idle, or after the next paint.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::platform::dom;

/// Delay where the browser can't say when it is idle, in milliseconds.
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

/// Runs a function in the frame after the next: a timer set in a frame can get in ahead of what waits for its paint.
pub fn after_paint(work: impl FnOnce() + 'static) {
    next_frame(move || next_frame(work));
}

fn next_frame(work: impl FnOnce() + 'static) {
    let _ = dom::window().request_animation_frame(Closure::once_into_js(work).unchecked_ref());
}

/// Resolves after some milliseconds.
pub fn pause(wait_ms: i32) -> Promise {
    Promise::new(&mut |done, _| {
        let _ = dom::window().set_timeout_with_callback_and_timeout_and_arguments_0(&done, wait_ms);
    })
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
