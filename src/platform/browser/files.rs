//! Files for the reader.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{CanvasRenderingContext2d, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement};
use yew::Callback;

use super::{Picture, dom};

/// The scale at which a PNG is drawn relative to its size in CSS pixels, for screens and print.
const SHARPNESS: i32 = 2;

/// Downloads a text as a file.
pub fn download(name: &str, mime: &str, text: &str) {
    save(name, &data_url(mime, text));
}

/// Downloads a picture as a PNG file; the callback runs if it could not be drawn.
pub fn save_picture(name: &str, picture: &Picture, failed: Callback<()>) {
    let name = name.to_owned();
    let not_written = failed.clone();
    let begun = paint(picture, move |canvas| match canvas.to_data_url() {
        Ok(url) => save(&name, &url),
        Err(_) => not_written.emit(()),
    });
    if begun.is_none() {
        failed.emit(());
    }
}

fn data_url(mime: &str, text: &str) -> String {
    format!("data:{mime};charset=utf-8,{}", String::from(js_sys::encode_uri_component(text)))
}

fn save(name: &str, url: &str) {
    let Some(link) = dom::document().create_element("a").ok().and_then(|a| a.dyn_into::<HtmlAnchorElement>().ok())
    else {
        return;
    };
    link.set_href(url);
    link.set_download(name);
    link.click();
}

/// Draws a picture on a canvas and passes the canvas on once the picture has loaded.
pub(super) fn paint(picture: &Picture, then: impl FnOnce(HtmlCanvasElement) + 'static) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    let canvas: HtmlCanvasElement = dom::document().create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (picture.width_px * SHARPNESS, picture.height_px * SHARPNESS);
    canvas.set_width(width.unsigned_abs());
    canvas.set_height(height.unsigned_abs());
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let source = image.clone();
    let draw = Closure::once_into_js(move || {
        let (width, height) = (f64::from(width), f64::from(height));
        let _ = context.draw_image_with_html_image_element_and_dw_and_dh(&source, 0.0, 0.0, width, height);
        then(canvas);
    });
    image.set_onload(Some(draw.unchecked_ref()));
    image.set_src(&data_url("image/svg+xml", &picture.text));
    Some(())
}
