//! The clipboard, which may be unavailable in frames and over plain HTTP.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, ClipboardItem, HtmlDocument, HtmlTextAreaElement};
use yew::Callback;

use super::files::paint;
use super::{Picture, dom};
use crate::state::CopyResult;

/// Copies a picture to the clipboard; the callback receives the outcome.
pub fn copy_picture(picture: &Picture, done: Callback<CopyResult>) {
    let finished = done.clone();
    let begun = paint(picture, move |canvas| {
        let done = finished.clone();
        let write = Closure::once_into_js(move |blob: Option<Blob>| {
            let Some(promise) = blob.and_then(|blob| clipboard_write(&blob)) else {
                return done.emit(CopyResult::Denied);
            };
            wasm_bindgen_futures::spawn_local(async move {
                done.emit(result_of(promise).await);
            });
        });
        if canvas.to_blob(write.unchecked_ref()).is_err() {
            finished.emit(CopyResult::Denied);
        }
    });
    if begun.is_none() {
        done.emit(CopyResult::Denied);
    }
}

fn clipboard_write(blob: &Blob) -> Option<js_sys::Promise> {
    let items = Object::new();
    Reflect::set(&items, &JsValue::from_str("image/png"), blob).ok()?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&items).ok()?;
    Some(clipboard()?.write(&Array::of1(&item)))
}

async fn result_of(write: js_sys::Promise) -> CopyResult {
    match wasm_bindgen_futures::JsFuture::from(write).await {
        Ok(_) => CopyResult::Copied,
        Err(_) => CopyResult::Denied,
    }
}

fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = dom::window().navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    clipboard.dyn_into().ok()
}

/// Copies a text to the clipboard; the callback receives the outcome.
pub fn copy_text(text: &str, done: Callback<CopyResult>) {
    let Some(own) = clipboard() else { return done.emit(copy_selected(text)) };
    let promise = own.write_text(text);
    let text = text.to_owned();
    wasm_bindgen_futures::spawn_local(async move {
        done.emit(match result_of(promise).await {
            CopyResult::Copied => CopyResult::Copied,
            CopyResult::Denied => copy_selected(&text),
        });
    });
}

/// The legacy way, which also works over plain HTTP: a field with the text is selected and copied.
fn copy_selected(text: &str) -> CopyResult {
    let focused = dom::document().active_element();
    let copied = copied_from_field(text);
    focused.iter().for_each(dom::focus);
    if copied == Some(true) { CopyResult::Copied } else { CopyResult::Denied }
}

fn copied_from_field(text: &str) -> Option<bool> {
    let document: HtmlDocument = dom::document().dyn_into().ok()?;
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    // Listeners to the copy event find a field, whose text stays as it is.
    field.set_class_name("visually-hidden");
    document.body()?.append_child(&field).ok()?;
    field.select();
    let copied = document.exec_command("copy").ok();
    field.remove();
    copied
}
