//! View transitions, where the browser has them and the reader has not asked for less motion.

use std::cell::RefCell;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::dom;

#[wasm_bindgen]
extern "C" {
    /// The document with a method that `web-sys` holds back as unstable.
    #[wasm_bindgen(extends = web_sys::Document)]
    type TransitionDocument;

    #[wasm_bindgen(method, js_name = startViewTransition)]
    fn start_view_transition(this: &TransitionDocument, update: &JsValue) -> JsValue;
}

thread_local! {
    /// Tells the running transition that the new page is drawn.
    static DRAWN: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Makes a change of the page inside a transition; [`drawn`] must follow once it is on the screen.
pub fn run(change: impl FnOnce() + 'static) {
    let document = dom::document();
    let name = JsValue::from_str("startViewTransition");
    let able = Reflect::has(&document, &name).unwrap_or(false);
    if !able || document.hidden() || dom::matches_media("(prefers-reduced-motion: reduce)") {
        change();
        return;
    }
    let update = Closure::once_into_js(move || {
        let promise = Promise::new(&mut |resolve, _| DRAWN.set(Some(resolve)));
        change();
        promise
    });
    let transition = document.unchecked_into::<TransitionDocument>().start_view_transition(&update);
    for promise in ["ready", "finished"] {
        ignore_rejection(&transition, promise);
    }
}

/// A transition that gives way to the next one rejects its promises, which is no error of ours.
fn ignore_rejection(transition: &JsValue, name: &str) {
    let promise = Reflect::get(transition, &JsValue::from_str(name)).ok().and_then(|p| p.dyn_into::<Promise>().ok());
    if let Some(promise) = promise {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}

/// Says that the change is on the screen.
pub fn drawn() {
    if let Some(resolve) = DRAWN.take() {
        let _ = resolve.call0(&JsValue::UNDEFINED);
    }
}
