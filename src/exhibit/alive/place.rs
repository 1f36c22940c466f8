//! Where exhibits are in the page: a newly drawn element replaces the previous one in one step.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use yew::{AppHandle, Renderer};

use super::carry::{Carried, Extent};
use super::component::{Alive, AliveProps, Journey, Message, Placing};
use super::here;
use crate::exhibit::{Part, Phase};
use crate::platform::{dom, listen, settings, storage};
use crate::view::Scope;

/// Marks an element that is alive.
const ALIVE: &str = "data-alive";
/// The property under which such an element keeps the one from the document, so that `boot.js` can put it back.
const RENDERED: &str = "rendered";

const PLACING: Placing = Placing { take_place, draw_anew };

thread_local! {
    static ALL: RefCell<Vec<Mounted>> = const { RefCell::new(Vec::new()) };
}

struct Mounted {
    root: Element,
    handle: AppHandle<Alive>,
}

/// Draws an exhibit into a new element, which replaces the one in the document once drawn.
pub fn draw(old: &Element, part: Rc<dyn Part>, scope: Scope, arrival: Option<String>) {
    let Some(root) = old.clone_node().ok().and_then(|node| node.dyn_into::<Element>().ok()) else { return };
    let own = JsValue::from_str(RENDERED);
    let rendered = if old.has_attribute(ALIVE) { Reflect::get(old, &own).ok() } else { Some(old.into()) };
    let _ = root.set_attribute(ALIVE, "");
    let _ = Reflect::set(&root, &own, &rendered.unwrap_or(JsValue::UNDEFINED));
    let props = AliveProps { placing: PLACING, part, scope, root: root.clone(), old: old.clone(), arrival };
    let handle = Renderer::<Alive>::with_root_and_props(root.clone(), props).render();
    ALL.with_borrow_mut(|all| all.push(Mounted { root, handle }));
}

/// Redraws an exhibit in its present state, because something else has changed the content of its element.
fn draw_anew(old: &Element, part: Rc<dyn Part>, scope: Scope, arrival: Option<String>) {
    let old = old.clone();
    // Not from within the render that detected it.
    wasm_bindgen_futures::spawn_local(async move { draw(&old, part, scope, arrival) });
}

/// Replaces an element with a newly drawn one.
fn take_place(old: &Element, new: &Element) {
    let before = ALL.with_borrow_mut(|all| {
        let at = all.iter().position(|own| own.root == *old)?;
        Some(all.swap_remove(at))
    });
    let carried = Carried::of(old, if before.is_some() { Extent::Presence } else { Extent::All });
    let _ = old.replace_with_with_node_1(new);
    carried.over_to(new);
    before.into_iter().for_each(|own| own.handle.destroy());
}

/// Drops every exhibit of the page before it is replaced; those outside its main part stay.
pub fn leave() {
    let goes = |own: &Mounted| own.root.closest("main").is_ok_and(|main| main.is_some());
    let (going, staying) = ALL.take().into_iter().partition(goes);
    ALL.set(staying);
    Vec::into_iter(going).for_each(|own: Mounted| own.handle.destroy());
}

/// Listens on behalf of all exhibits for what happens to the page.
pub fn listen() {
    here::listen();
    let (window, document) = (dom::window(), dom::document());
    listen::on(&window, "popstate", |_| tell(|| Message::Address(Journey::History)));
    listen::on(&window, "hashchange", |_| tell(|| Message::Address(Journey::Other)));
    // Notify all of them at once: Yew renders updates that are queued together synchronously, and printing waits for
    // nothing else.
    listen::on(&window, "beforeprint", |_| tell(|| Message::Print(Phase::Printing)));
    listen::on(&window, "afterprint", |_| tell(|| Message::Print(Phase::Alive)));
    listen::on(&document, "explainer:numbers", |_| tell(|| Message::Numbers(settings::now().numbers)));
    listen::on(&document, storage::ANSWERS_CHANGED, |_| tell(|| Message::Answers));
    // In another tab, where somebody else may have begun to answer.
    listen::on(&window, "storage", |_| tell(|| Message::Answers));
    listen::on(&document, "explainer:leave", |_| leave());
}

fn tell(message: impl Fn() -> Message) {
    ALL.with_borrow(|all| all.iter().for_each(|own| own.handle.send_message(message())));
}
