//! Data files, which the build compresses (`prerender::packed`).

use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ReadableWritablePair, Response};
use yew::Callback;

use super::dom;

#[wasm_bindgen]
extern "C" {
    /// Decompresses a stream; `web-sys` gates it as unstable.
    #[wasm_bindgen(extends = ReadableWritablePair)]
    type DecompressionStream;

    #[wasm_bindgen(constructor)]
    fn new(format: &str) -> DecompressionStream;
}

/// Fetches a file and decompresses it into an array buffer.
///
/// # Errors
/// The file is unavailable or not compressed.
pub async fn unpacked(address: String) -> Result<JsValue, JsValue> {
    let answer: Response = JsFuture::from(dom::window().fetch_with_str(&address)).await?.dyn_into()?;
    let packed = answer.ok().then(|| answer.body()).flatten().ok_or(JsValue::NULL)?;
    let unpacked = packed.pipe_through(&DecompressionStream::new("gzip"));
    let unpacked = Response::new_with_opt_readable_stream(Some(&unpacked))?;
    JsFuture::from(unpacked.array_buffer()?).await
}

/// Fetches the file named by an attribute of the element with this id; `None` if it is unavailable.
pub fn fetch_named(id: &str, attribute: &str, fetched: Callback<Option<Vec<u8>>>) {
    let address = dom::by_id(id).and_then(|element| element.get_attribute(attribute));
    spawn_local(async move {
        let bytes = match address {
            Some(address) => unpacked(address).await.ok(),
            None => None,
        };
        fetched.emit(bytes.map(|bytes| Uint8Array::new(&bytes).to_vec()));
    });
}
