//! View transitions, where the browser supports them, the reader has not asked for reduced motion, and there is time:
//! capturing the old page takes a phone a tenth of a second, and no tap is answered until it has faded.

use js_sys::{Promise, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::platform::dom;

#[wasm_bindgen]
extern "C" {
    /// The document with a method that `web-sys` gates as unstable.
    #[wasm_bindgen(extends = web_sys::Document)]
    type TransitionDocument;

    #[wasm_bindgen(method, js_name = startViewTransition)]
    fn start_view_transition(this: &TransitionDocument, update: &JsValue) -> JsValue;
}

/// Changes the page within a transition.
pub fn run(change: impl FnOnce() + 'static) {
    let document = dom::document();
    let able = Reflect::has(&document, &JsValue::from_str("startViewTransition")).unwrap_or(false);
    let wanted = ["(hover: hover)", "(prefers-reduced-motion: no-preference)"].into_iter().all(dom::matches_media);
    if !able || document.hidden() || !wanted {
        change();
        return;
    }
    let transition =
        document.unchecked_into::<TransitionDocument>().start_view_transition(&Closure::once_into_js(change));
    for promise in ["ready", "finished"] {
        ignore_rejection(&transition, promise);
    }
}

/// A transition that gives way to the next one rejects its promises, which is not an error. A trap in the change rejects a
/// third, `updateCallbackDone`, which is left to `boot.js`.
fn ignore_rejection(transition: &JsValue, name: &str) {
    let promise = Reflect::get(transition, &JsValue::from_str(name)).ok().and_then(|p| p.dyn_into::<Promise>().ok());
    if let Some(promise) = promise {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}
