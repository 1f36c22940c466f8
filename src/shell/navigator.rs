//! Moving between pages without a full load: links, Back and Forward.
//!
//! Every link is a plain link: this listens to clicks on the document, handles those that lead to a page of the site, and
//! leaves all others to the browser. If a page can't be fetched, the browser loads it.

mod place;
mod show;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlAnchorElement, MouseEvent, ScrollRestoration};

use self::place::{EntryScroll, Inner, Navigator, Why, own_id, present};
use super::arrival::{Arrival, land, show_all_and_land};
use super::opening::INCOMPLETE;
use super::{disclosure, documents, find, progress, sections, settings};
use crate::model::{EMBED, OFFLINE_BASE};
use crate::platform::listen::{self, Hearing, Listener};
use crate::platform::{address, dom, focus, settings as now, storage};
use crate::state::{Address, Pasted, nearest, pasted, pasted_anchor};

/// Adopts the page that the document came with.
pub fn start() {
    let (chosen, read) = storage::read();
    settings::start(chosen);
    progress::take_over(read);
    let navigator = Navigator(Rc::new(Inner {
        base: address::base(),
        path: RefCell::new(address::now().path),
        entry: Cell::new(js_sys::Date::now()),
        scrolls: RefCell::default(),
        y_px: Cell::default(),
    }));
    navigator.listen();
    navigator.begin();
}

impl Navigator {
    fn listen(&self) {
        let (window, document) = (dom::window(), dom::document());
        set_scroll_restoration(ScrollRestoration::Manual);
        let own = self.clone();
        Listener::new(&document, "click", Hearing::Active, move |event| own.click(&event)).forget();
        for name in ["pointerdown", "pointerover"] {
            let own = self.clone();
            listen::on(&document, name, move |event| own.look_ahead(&event));
        }
        listen::on(&document, "keydown", |event| disclosure::close_on_escape(&event));
        Listener::new(&document, "keydown", Hearing::Active, |event| find::focus_on_slash(&event)).forget();
        listen::on(&document, "pointerdown", |event| disclosure::close_beside(&event));
        let own = self.clone();
        listen::on(&document, "scroll", move |_| own.scrolled());
        let own = self.clone();
        listen::on(&window, "popstate", move |_| own.travelled());
        // A full load or the page cache restores the scroll better than we can.
        listen::on(&window, "pagehide", |_| set_scroll_restoration(ScrollRestoration::Auto));
        listen::on(&window, "pageshow", |_| set_scroll_restoration(ScrollRestoration::Manual));
    }

    /// Reads the address that the document was opened at, corrects it, and shows the page that it means.
    fn begin(&self) {
        if !dom::all(INCOMPLETE).is_empty() {
            // Another instance of this module had started showing the page and is gone.
            let _ = dom::window().location().reload();
            return;
        }
        let address = address::now();
        if let Some(near) = self.near(&address) {
            self.show(near, None, Why::Mended);
            return;
        }
        if self.0.base == OFFLINE_BASE && address.path != OFFLINE_BASE {
            // The single-file site opens at its cover, whichever page its address names.
            self.show(address, None, Why::Mended);
            return;
        }
        progress::opened(&own_id());
        match address.anchor.as_deref().and_then(dom::by_id) {
            Some(target) if focus::is_left_out(&target) => show_all_and_land(&target),
            Some(target) => focus::open(&target),
            None => {}
        }
        let address = found_place(&address).unwrap_or(address);
        // The not-found page keeps the address as typed.
        if is_nowhere() {
            find::ask(&self.below(&address).path);
        } else {
            self.canonicalise(&address);
        }
        sections::mark();
        self.fetch_next();
    }

    /// On the not-found page, the page that an address most likely means.
    fn near(&self, address: &Address) -> Option<Address> {
        if !is_nowhere() {
            return None;
        }
        let Pasted { path, query, anchor } = self.below(address);
        let links = dom::all("main a[href]");
        let paths: Vec<String> = links.iter().filter_map(|link| link.get_attribute("href")).collect();
        let names = paths.iter().filter_map(|path| path.strip_prefix(&self.0.base)).map(|path| path.trim_matches('/'));
        let near = nearest(&path, names.filter(|name| !name.is_empty()))?;
        let typed = address.anchor.as_deref().and_then(|own| pasted_anchor(&unescaped(own)));
        let mut near =
            Address { path: [&self.0.base, near, "/"].concat(), anchor: typed.or(anchor), ..address.clone() };
        near.query.extend(Address::read("", "", &query, "").query);
        Some(near)
    }

    /// What an address most likely means, below the site's base path.
    fn below(&self, address: &Address) -> Pasted {
        pasted(&unescaped(address.path.strip_prefix(&self.0.base).unwrap_or_default()))
    }

    fn click(&self, event: &Event) {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
        if target.closest(".depth-switch").ok().flatten().is_some() {
            settings::switch_depth();
            disclosure::close_all();
            return;
        }
        let Some((link, address)) = self.own_link(event, &target) else { return };
        event.prevent_default();
        if link.class_name() == "thumb-here" {
            disclosure::open_menu();
        } else if !self.go(address.with_settings(now::now())) {
            // Some frames forbid changing the history: the browser follows the link instead.
            let _ = dom::window().location().set_href(&link.href());
        }
    }

    /// Goes to an address under a new history entry; `false` if none may be created.
    fn go(&self, address: Address) -> bool {
        documents::give_way_to(&address.path);
        self.leave_entry();
        let state = JsValue::from_f64(js_sys::Date::now());
        let history = dom::window().history();
        if history.and_then(|own| own.push_state_with_url(&state, "", Some(&address.write()))).is_err() {
            return false;
        }
        self.0.entry.set(state.as_f64().unwrap_or_default());
        if address.path != *self.0.path.borrow() {
            self.show(address, None, Why::Asked);
            return true;
        }
        disclosure::close_all();
        present(&address);
        // Pushing an entry fires no event, but exhibits may own the fragment.
        let _ = Event::new("hashchange").and_then(|event| dom::window().dispatch_event(&event));
        land(&address.anchor.map_or(Arrival::Heading, Arrival::Anchor));
        true
    }

    /// The link that a plain click follows, and the address on the site that it leads to.
    fn own_link(&self, event: &Event, target: &Element) -> Option<(HtmlAnchorElement, Address)> {
        let mouse = event.dyn_ref::<MouseEvent>()?;
        let plain =
            mouse.button() == 0 && !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key());
        if !plain || event.default_prevented() || !dom::interaction_is_on() {
            return None;
        }
        let link = own(target)?;
        let address = self.address_of(&link)?;
        Some((link, address))
    }

    /// The address of a page of the site that a link leads to.
    fn address_of(&self, link: &HtmlAnchorElement) -> Option<Address> {
        let is_other = ["download", "hreflang"].into_iter().any(|name| link.has_attribute(name))
            || !matches!(link.target().as_str(), "" | "_self");
        if is_other || link.origin() != dom::window().location().origin().ok()? {
            return None;
        }
        let offline = self.0.base == OFFLINE_BASE;
        if offline && !link.hash().starts_with(OFFLINE_BASE) {
            // In the single-file site a bare fragment names no page, so the page is the present one.
            return Some(Address { anchor: Some(link.hash().trim_start_matches('#').to_owned()), ..address::now() });
        }
        let address = Address::read(&self.0.base, &link.pathname(), &link.search(), &link.hash());
        let below = address.path.strip_prefix(&self.0.base)?;
        let is_frame = below.strip_prefix(EMBED).is_some_and(|rest| rest.len() > 1);
        ((below.is_empty() || below.ends_with('/')) && !is_frame).then_some(address)
    }

    /// Prefetches the page of a link under the pointer, which may be followed next.
    fn look_ahead(&self, event: &Event) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let address = target.and_then(|target| self.address_of(&own(&target)?));
        let is_here = |path: &str| path == *self.0.path.borrow() || documents::is_kept(path);
        if let Some(address) = address.filter(|address| !is_here(&address.path)) {
            documents::load_ahead(vec![address.path]);
        }
    }

    /// Back or Forward was pressed.
    fn travelled(&self) {
        if !dom::interaction_is_on() {
            return;
        }
        let address = address::now();
        documents::give_way_to(&address.path);
        self.leave_entry();
        let state = dom::window().history().and_then(|history| history.state());
        let entry = state.ok().and_then(|state| state.as_f64()).unwrap_or_default();
        if entry == 0.0 {
            // A new history entry: an address was typed, or a script set a fragment.
            self.0.entry.set(js_sys::Date::now());
            self.canonicalise(&address);
        } else {
            self.0.entry.set(entry);
        }
        let scroll = self.0.scrolls.borrow().iter().find(|own| own.entry == entry).map(|own| own.y_px);
        if address.path != *self.0.path.borrow() {
            self.show(address, scroll, Why::Asked);
            return;
        }
        present(&address);
        match (scroll, &address.anchor) {
            (Some(y), _) => dom::window().scroll_to_with_x_and_y(0.0, y),
            (None, Some(anchor)) => {
                if found_place(&address).is_none() {
                    land(&Arrival::Anchor(anchor.clone()));
                }
            }
            (None, None) => {}
        }
    }

    /// Writes the address in its canonical form, and marks the history entry.
    fn canonicalise(&self, address: &Address) {
        let url = address.clone().with_settings(now::now()).write();
        if let Ok(history) = dom::window().history() {
            let _ = history.replace_state_with_url(&JsValue::from_f64(self.0.entry.get()), "", Some(&url));
        }
    }

    fn scrolled(&self) {
        self.0.y_px.set(dom::window().scroll_y().ok());
        sections::mark();
    }

    fn leave_entry(&self) {
        let y = self.0.y_px.get().or_else(|| dom::window().scroll_y().ok());
        self.0.y_px.set(y);
        let entry = self.0.entry.get();
        let mut scrolls = self.0.scrolls.borrow_mut();
        scrolls.retain(|own| own.entry != entry);
        scrolls.push(EntryScroll { entry, y_px: y.unwrap_or_default() });
    }
}

/// Goes to the place that a fragment most likely means, if no element has it as its id, and returns the corrected address.
fn found_place(address: &Address) -> Option<Address> {
    let id = address.anchor.as_deref().and_then(|own| pasted_anchor(&unescaped(own)))?;
    if address.anchor.as_ref() == Some(&id) || dom::by_id(&id).is_none() {
        return None;
    }
    let found = Address { anchor: Some(id), ..address.clone() };
    // Not through the history alone: listeners to the fragment must be notified.
    dom::window().location().replace(&found.write()).ok()?;
    Some(found)
}

/// Decodes a part of an address; returns it unchanged if its escapes are invalid.
fn unescaped(text: &str) -> String {
    js_sys::decode_uri_component(text).map_or_else(|_| text.to_owned(), String::from)
}

/// The link that an element belongs to.
fn own(target: &Element) -> Option<HtmlAnchorElement> {
    target.closest("a[href]").ok()??.dyn_into().ok()
}

/// Whether the page shown is the not-found page.
fn is_nowhere() -> bool {
    !dom::all("main[data-moved]").is_empty()
}

fn set_scroll_restoration(by: ScrollRestoration) {
    if let Ok(history) = dom::window().history() {
        let _ = history.set_scroll_restoration(by);
    }
}
