//! View transitions, where the browser has them, the reader has not asked for less motion, and there is time for them: to
//! take the picture of the old page costs a phone a tenth of a second, and until it has faded no tap is answered.

use js_sys::{Promise, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::platform::dom;

#[wasm_bindgen]
extern "C" {
    /// The document with a method that `web-sys` holds back as unstable.
    #[wasm_bindgen(extends = web_sys::Document)]
    type TransitionDocument;

    #[wasm_bindgen(method, js_name = startViewTransition)]
    fn start_view_transition(this: &TransitionDocument, update: &JsValue) -> JsValue;
}

/// Makes a change of the page inside a transition.
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

/// A transition that gives way to the next one rejects its promises, which is no error of ours. A trap in the change is
/// told by the third of them, `updateCallbackDone`, and so that one is left to `boot.js`.
fn ignore_rejection(transition: &JsValue, name: &str) {
    let promise = Reflect::get(transition, &JsValue::from_str(name)).ok().and_then(|p| p.dyn_into::<Promise>().ok());
    if let Some(promise) = promise {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}
