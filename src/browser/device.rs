//! The device's answers to a reader's hand on a figure: pointer and key, files, clipboard, the address.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, CanvasRenderingContext2d, ClipboardItem, Element, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement,
};
use yew::{
    Callback, InputEvent, KeyboardEvent, PointerEvent, UseReducerHandle, hook, use_effect_with, use_mut_ref, use_state,
};

use super::{arrival, dom, storage};
use crate::chart::Size;
use crate::export::Picture;
use crate::model::Site;
use crate::state::{Address, Addressed, ExhibitAction, ExhibitModel, Place, QuestionAction, QuestionState};

/// How much larger than its size in CSS pixels a PNG is drawn, for screens and print.
const SHARPNESS: i32 = 2;

/// Where a pointer is on its element, as parts of width and height, and whether it presses.
pub fn place(event: &PointerEvent) -> Option<(f64, f64, bool)> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let rect = element.get_bounding_client_rect();
    let x = (f64::from(event.client_x()) - rect.left()) / rect.width();
    let y = (f64::from(event.client_y()) - rect.top()) / rect.height();
    Some((x, y, event.buttons() != 0))
}

/// The key that was pressed; nothing when it is part of a chord, which is the browser's.
pub fn key(event: &KeyboardEvent) -> String {
    if event.ctrl_key() || event.meta_key() || event.alt_key() { String::new() } else { event.key() }
}

/// What an input or a list of choices holds.
pub fn input_value(event: &InputEvent) -> String {
    let value = event.target().and_then(|target| Reflect::get(&target, &JsValue::from_str("value")).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Hands a text to the reader as a file.
pub fn download(name: &str, mime: &str, text: &str) {
    save(name, &data_url(mime, text));
}

/// Hands a picture to the reader as a PNG file; the callback learns whether it could be drawn.
pub fn save_picture(name: &str, picture: &Picture, done: Callback<bool>) {
    let name = name.to_owned();
    let finished = done.clone();
    let begun = paint(picture, move |canvas| {
        let url = canvas.to_data_url();
        if let Ok(url) = &url {
            save(&name, url);
        }
        finished.emit(url.is_ok());
    });
    if begun.is_none() {
        done.emit(false);
    }
}

/// Puts a picture on the clipboard; the callback learns whether the browser allowed it.
pub fn copy_picture(picture: &Picture, done: Callback<bool>) {
    let finished = done.clone();
    let begun = paint(picture, move |canvas| {
        let done = finished.clone();
        let write = Closure::once_into_js(move |blob: Option<Blob>| {
            let Some(promise) = blob.and_then(|blob| clipboard_write(&blob)) else { return done.emit(false) };
            wasm_bindgen_futures::spawn_local(async move {
                done.emit(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
            });
        });
        if canvas.to_blob(write.unchecked_ref()).is_err() {
            finished.emit(false);
        }
    });
    if begun.is_none() {
        done.emit(false);
    }
}

fn clipboard_write(blob: &Blob) -> Option<js_sys::Promise> {
    let items = Object::new();
    Reflect::set(&items, &JsValue::from_str("image/png"), blob).ok()?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&items).ok()?;
    Some(has_clipboard()?.write(&Array::of1(&item)))
}

/// The clipboard, which frames and plain HTTP may lack.
fn has_clipboard() -> Option<web_sys::Clipboard> {
    let navigator = dom::window().navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    clipboard.dyn_into().ok()
}

/// Puts a text on the clipboard.
pub fn copy_text(text: &str, done: Callback<bool>) {
    let Some(clipboard) = has_clipboard() else { return done.emit(false) };
    let promise = clipboard.write_text(text);
    wasm_bindgen_futures::spawn_local(async move {
        done.emit(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
    });
}

/// The size at which a figure's drawing is not shown now; none while neither is, as before the first drawing.
pub fn unseen_size(figure: &str) -> Option<Size> {
    let figure = dom::by_id(figure)?;
    let is_seen = |size: Size| {
        let chart = figure.query_selector(&format!(".chart-{}", size.name())).ok().flatten();
        chart.is_some_and(|chart| chart.client_height() > 0)
    };
    match Size::ALL.map(is_seen) {
        [true, false] => Some(Size::Wide),
        [false, true] => Some(Size::Compact),
        _ => None,
    }
}

/// Scheme and host of this page.
pub fn origin() -> String {
    dom::window().location().origin().unwrap_or_default()
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

/// Draws a picture on a canvas and gives the canvas to a function, once the picture has been read.
fn paint(picture: &Picture, then: impl FnOnce(HtmlCanvasElement) + 'static) -> Option<()> {
    let image = HtmlImageElement::new().ok()?;
    let canvas: HtmlCanvasElement = dom::document().create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (picture.size.0 * SHARPNESS, picture.size.1 * SHARPNESS);
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

/// Milliseconds of rest after which a change is settled: long enough not to stand in the way of the next frame, and to
/// keep a row of quick changes from being written one by one, which browsers limit.
const SETTLE: u32 = 150;

/// Takes over what the address says of a part of the page, and writes into it what the reader changed once that has
/// settled. Returns a copy of the settled part, for what need not follow at once.
#[hook]
pub fn use_address(site: &Rc<Site>, model: &UseReducerHandle<ExhibitModel>) -> ExhibitModel {
    let settled = use_state(|| (**model).clone());
    {
        let (site, model) = (site.clone(), model.clone());
        use_effect_with((), move |()| {
            let restore = move |travelled: bool| {
                let Some((action, fragment)) = read(&site, model.addressed(), travelled) else { return };
                model.dispatch(action);
                // What a fragment asks for may not have been shown until now.
                if let Some(fragment) = fragment {
                    let land = move || dom::by_id(&fragment).iter().for_each(arrival::land_at);
                    Timeout::new(0, land).forget();
                }
            };
            restore(false);
            let window = dom::window();
            let listeners = [("popstate", true), ("hashchange", false)].map(|(name, travelled)| {
                let restore = restore.clone();
                EventListener::new(&window, name, move |_| restore(travelled))
            });
            move || drop(listeners)
        });
    }
    {
        let (site, model, settled) = (site.clone(), model.clone(), settled.clone());
        use_effect_with((model.addressed().word(), model.addressed().fragment()), move |(word, fragment)| {
            let (word, fragment) = (word.clone(), fragment.clone());
            let timer = Timeout::new(SETTLE, move || {
                write(&site, model.addressed(), word.as_deref(), fragment);
                settled.set((*model).clone());
            });
            move || drop(timer)
        });
    }
    (*settled).clone()
}

/// Whether the app runs: not in the first drawing, which must be what was prerendered. Who does not ask is not told,
/// and not drawn twice.
#[hook]
pub fn use_alive(asks: bool) -> bool {
    let alive = use_state(|| false);
    let now = alive.setter();
    use_effect_with((), move |()| now.set(asks));
    *alive
}

/// Takes over the answer to a question that the device has kept, and keeps what the reader answers.
#[hook]
pub fn use_answer(model: &UseReducerHandle<ExhibitModel>) {
    let kept = |model: &ExhibitModel| match model {
        ExhibitModel::Question(own) => Some((own.question.id.clone(), own.state.write(&own.question))),
        _ => None,
    };
    {
        let model = model.clone();
        use_effect_with((), move |()| {
            if let ExhibitModel::Question(own) = &*model
                && let Some((_, word)) = storage::answers().into_iter().find(|(id, _)| *id == own.question.id)
            {
                let state = QuestionState::read(&own.question, &word);
                model.dispatch(QuestionAction::Restore(state).into());
            }
        });
    }
    let is_first = use_mut_ref(|| true);
    use_effect_with(kept(model), move |kept| {
        // Before anything was taken over there is nothing to keep.
        if !is_first.replace(false)
            && let Some((id, word)) = kept
        {
            storage::keep_answer(id, word.as_deref());
        }
    });
}

/// Forgets every answer and shows the page as it is for someone new.
pub fn forget_answers() {
    storage::forget_answers();
    let _ = dom::window().location().reload();
}

/// All answers that the device has kept.
pub fn answers() -> Vec<(String, String)> {
    storage::answers()
}

/// Puts the focus on the element with this id, once what was just asked for is drawn.
pub fn focus_later(id: &str) {
    let id = id.to_owned();
    Timeout::new(0, move || dom::by_id(&id).iter().for_each(dom::focus)).forget();
}

/// The address shown, taken apart, for the view.
pub fn address_now(site: &Site) -> Option<Address> {
    address(site)
}

/// The address shown, taken apart.
pub fn address(site: &Site) -> Option<Address> {
    let location = dom::window().location();
    let (path, search, hash) = (location.pathname().ok()?, location.search().ok()?, location.hash().ok()?);
    match Address::read(site, &path, &search, &hash) {
        Place::Exact(address) => Some(address),
        Place::Near(_) | Place::Unknown => None,
    }
}

/// The change to what the address says, and its fragment. When it says nothing of this part, that means the first state
/// for a reader who has gone through the history, and nothing at all for others.
fn read(site: &Site, model: &dyn Addressed, travelled: bool) -> Option<(ExhibitAction, Option<String>)> {
    let address = address(site)?;
    let fragment = address.anchor.as_deref().filter(|anchor| model.owns(anchor));
    let word = address.get(model.id());
    let says = fragment.is_some() || word.is_some() || travelled;
    says.then(|| (model.restore(word.unwrap_or_default(), fragment), fragment.map(str::to_owned)))
}

fn write(site: &Site, model: &dyn Addressed, word: Option<&str>, (fragment, is_first): (String, bool)) {
    let Some(before) = address(site) else { return };
    let mut after = before.clone();
    after.set(model.id(), word);
    let own = after.anchor.as_deref().filter(|anchor| model.owns(anchor));
    if !own.map_or(is_first, |anchor| model.fits(anchor)) {
        after.anchor = Some(fragment);
    }
    replace_address(site, &before, &after);
}

/// Writes an address in the place of the one before, if it is another; some frames forbid it.
pub fn replace_address(site: &Site, before: &Address, after: &Address) {
    if after != before
        && let Ok(history) = dom::window().history()
    {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&after.write(site)));
    }
}
