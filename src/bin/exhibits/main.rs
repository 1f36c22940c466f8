//! The browser's module of exhibits; see `ai_partnership_explainer::exhibit`.

mod kinds;

use ai_partnership_explainer::exhibit::{alive, deferred};
use ai_partnership_explainer::platform::listen;
use rlsf::SmallGlobalTlsf;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{AbortSignal, Element};

#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

fn main() {}

/// Listens to what happens to the page, until the signal is aborted; called by `boot.js`.
#[wasm_bindgen]
pub fn start(signal: AbortSignal) {
    listen::live_until(signal);
    deferred::fetch_with(|name| Box::pin(kinds::deferred(name)));
    alive::listen();
}

/// Wakes the exhibit of an element; resolves to `false` if something it needs is unavailable.
#[wasm_bindgen]
pub async fn wake(element: Element) -> bool {
    alive::wake(element, kinds::load).await
}
