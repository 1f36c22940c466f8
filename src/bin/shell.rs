//! The browser's small module; see `ai_partnership_explainer::shell`.

use rlsf::SmallGlobalTlsf;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::AbortSignal;

#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

fn main() {}

/// Takes over the page; called by `boot.js`.
#[wasm_bindgen]
pub fn start(signal: AbortSignal) {
    ai_partnership_explainer::shell::start(signal);
}
