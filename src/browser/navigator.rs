//! Moving between pages without loading them anew: links, Back and Forward.
//!
//! Every link is a plain link: this listens to clicks on the document, takes over those that lead to a page of
//! the site, and leaves all others to the browser. If a page's data can't be had, the browser loads the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlAnchorElement, HtmlElement, KeyboardEvent, MouseEvent, ScrollRestoration};
use yew::UseReducerDispatcher;

use super::{arrival, dom, idle, pages, presenter, transition};
use crate::format::fill;
use crate::model::{Page, Site};
use crate::state::{Action, Address, AppState, Arrival, Deck, Depth, Place, Settings};

/// Carries out navigation; cloned into every listener.
#[derive(Clone)]
pub struct Navigator {
    site: Rc<Site>,
    dispatch: UseReducerDispatcher<AppState>,
    inner: Rc<Inner>,
}

struct Inner {
    /// The settings now, which every address shows.
    settings: Cell<Settings>,
    /// The page shown or being fetched.
    page: RefCell<String>,
    /// Marks the history entry shown; entries of other visits have other marks.
    entry: Cell<f64>,
    /// Where the reader was on each entry, in CSS pixels from the top.
    scrolls: RefCell<Vec<(f64, f64)>>,
}

impl Navigator {
    /// Makes a navigator for the page that the document came with.
    pub fn new(site: Rc<Site>, dispatch: UseReducerDispatcher<AppState>, page: &str) -> Self {
        let inner = Inner {
            settings: Cell::default(),
            page: RefCell::new(page.to_owned()),
            entry: Cell::new(js_sys::Date::now()),
            scrolls: RefCell::default(),
        };
        Self { site, dispatch, inner: Rc::new(inner) }
    }

    /// Listens to links, keys and the history for as long as the listeners are kept.
    pub fn listen(&self) -> Vec<EventListener> {
        let cancellable = EventListenerOptions::enable_prevent_default();
        let on_click = self.clone();
        let on_history = self.clone();
        restore_scroll_ourselves(true);
        vec![
            EventListener::new_with_options(&dom::document(), "click", cancellable, move |e| on_click.click(e)),
            EventListener::new(&dom::document(), "keydown", close_on_escape),
            EventListener::new(&dom::window(), "popstate", move |_| on_history.travelled()),
            // A full load or the page cache restores the scroll better than we can.
            EventListener::new(&dom::window(), "pagehide", |_| restore_scroll_ourselves(false)),
            EventListener::new(&dom::window(), "pageshow", |_| restore_scroll_ourselves(true)),
        ]
    }

    /// Presents a page from a slide on, because the other window does.
    pub fn present(&self, page: &str, word: &str, is_notes: bool) {
        let mut address = Address { page: page.to_owned(), query: Vec::new(), anchor: None, is_framed: false };
        address.set(Deck::NAME, Some(word));
        address.set(Deck::NOTES, is_notes.then_some(""));
        self.go(address.with_settings(self.inner.settings.get()));
    }

    /// Shows what the address says of a presentation of the page that is shown.
    fn follow_deck(&self, address: &Address) {
        let page = pages::kept(&address.page);
        self.dispatch.dispatch(match page.and_then(|page| presenter::deck_of(address, &page)) {
            Some(deck) => Action::Present(deck),
            None => Action::EndPresentation,
        });
    }

    /// Reads the address that the document was opened at, mends it, and shows the page that it means.
    pub fn begin(&self) {
        let (place, _) = self.place();
        match place {
            Place::Exact(address) if address.page == *self.inner.page.borrow() => {
                self.follow_deck(&address);
                match address.anchor.as_deref().and_then(dom::by_id) {
                    Some(target) if arrival::is_left_out(&target) => self.show_all_and_land(&target),
                    Some(target) => arrival::open(&target),
                    None => {}
                }
                self.mend_address(&address);
                self.fetch_neighbours(&address.page);
            }
            Place::Exact(address) | Place::Near(address) => {
                let title = self.site.page(&address.page).map(|p| p.title.clone()).unwrap_or_default();
                let said = fill(self.site.messages.announce_moved(), &[("title", &title)]);
                self.show(address, None, Change::Mended(said));
            }
            Place::Unknown => {}
        }
    }

    /// Takes over new settings into the address.
    pub fn settings_changed(&self, settings: Settings) {
        self.inner.settings.set(settings);
        if let (Place::Exact(address), _) = self.place() {
            self.mend_address(&address);
        }
    }

    /// Fetches the data of the steps before and after, once the browser is idle.
    pub fn fetch_neighbours(&self, page: &str) {
        if idle::saves_data() {
            return;
        }
        let (previous, next) = self.site.neighbours(page);
        let ids: Vec<String> = [next, previous].into_iter().flatten().map(|p| p.id.clone()).collect();
        let site = self.site.clone();
        idle::when_idle(move || {
            wasm_bindgen_futures::spawn_local(async move {
                for id in ids {
                    pages::load(&site, &id).await;
                }
            });
        });
    }

    /// Shows the whole text, because the place asked for is only there, and lands on it.
    pub fn show_all_and_land(&self, target: &Element) {
        // The attribute acts at once; the state follows.
        dom::set_data("depth", Depth::Full.name());
        self.dispatch.dispatch(Action::SetDepth(Depth::Full));
        arrival::land_at(target);
    }

    fn click(&self, event: &Event) {
        let Some((link, address)) = self.own_link(event) else { return };
        event.prevent_default();
        if !self.go(address.with_settings(self.inner.settings.get())) {
            // Some frames forbid history: the browser follows the link by itself.
            let _ = dom::window().location().set_href(&link.href());
        }
    }

    /// Goes to an address under a new entry of the history; false where none may be made.
    fn go(&self, address: Address) -> bool {
        let here = address.page == *self.inner.page.borrow() && !presenter::is_on();
        self.leave_entry();
        let state = JsValue::from_f64(js_sys::Date::now());
        let history = dom::window().history();
        let made = history.and_then(|own| own.push_state_with_url(&state, "", Some(&address.write(&self.site))));
        if made.is_err() {
            return false;
        }
        self.inner.entry.set(state.as_f64().unwrap_or_default());
        match &address.anchor {
            Some(anchor) if here => {
                // A change of our own making fires no event, but parts of the page may own what is asked for.
                let _ = Event::new("hashchange").and_then(|event| dom::window().dispatch_event(&event));
                self.land_here(anchor);
            }
            _ => self.show(address, None, Change::Asked),
        }
        true
    }

    /// The link that a plain click follows and the page of ours that it leads to.
    fn own_link(&self, event: &Event) -> Option<(HtmlAnchorElement, Address)> {
        let mouse = event.dyn_ref::<MouseEvent>()?;
        let plain =
            mouse.button() == 0 && !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key());
        if !plain || event.default_prevented() || !dom::interaction_is_on() {
            return None;
        }
        let element = event.target()?.dyn_into::<Element>().ok()?;
        let link: HtmlAnchorElement = element.closest("a[href]").ok()??.dyn_into().ok()?;
        let own_origin = link.origin() == dom::window().location().origin().ok()?;
        if !own_origin || link.has_attribute("download") || !matches!(link.target().as_str(), "" | "_self") {
            return None;
        }
        let mut place = Address::read(&self.site, &link.pathname(), &link.search(), &link.hash());
        if self.site.is_offline() && !link.hash().starts_with("#/") {
            // In the site in one file a bare fragment would name no page: the page is this one.
            let Place::Exact(here) = self.place().0 else { return None };
            place = Place::Exact(Address { anchor: Some(link.hash().trim_start_matches('#').to_owned()), ..here });
        }
        match place {
            Place::Exact(address) if !address.is_framed => Some((link, address)),
            Place::Exact(_) | Place::Near(_) | Place::Unknown => None,
        }
    }

    /// Back or Forward was pressed.
    fn travelled(&self) {
        if !dom::interaction_is_on() {
            return;
        }
        self.leave_entry();
        let (place, entry) = self.place();
        let Place::Exact(address) = place else { return };
        if entry == 0.0 {
            // An address that was typed, or a fragment that a script set: an entry of the history that is new.
            self.inner.entry.set(js_sys::Date::now());
            self.mend_address(&address);
        } else {
            self.inner.entry.set(entry);
        }
        let scroll = self.inner.scrolls.borrow().iter().find(|(other, _)| *other == entry).map(|(_, y)| *y);
        if address.page == *self.inner.page.borrow() {
            self.follow_deck(&address);
            match (scroll, &address.anchor) {
                (Some(y), _) => dom::window().scroll_to_with_x_and_y(0.0, y),
                (None, Some(anchor)) => self.land_here(anchor),
                (None, None) => {}
            }
        } else {
            self.show(address, scroll, Change::Asked);
        }
    }

    /// The address shown and the mark of its history entry.
    fn place(&self) -> (Place, f64) {
        let location = dom::window().location();
        let text = |part: Result<String, JsValue>| part.unwrap_or_default();
        let place =
            Address::read(&self.site, &text(location.pathname()), &text(location.search()), &text(location.hash()));
        let state = dom::window().history().and_then(|history| history.state());
        (place, state.ok().and_then(|state| state.as_f64()).unwrap_or_default())
    }

    /// Writes the address as it should be, if it differs, and marks the history entry.
    fn mend_address(&self, address: &Address) {
        let url = address.clone().with_settings(self.inner.settings.get()).write(&self.site);
        if let Ok(history) = dom::window().history() {
            let _ = history.replace_state_with_url(&JsValue::from_f64(self.inner.entry.get()), "", Some(&url));
        }
    }

    fn leave_entry(&self) {
        let y = dom::window().scroll_y().unwrap_or_default();
        let entry = self.inner.entry.get();
        let mut scrolls = self.inner.scrolls.borrow_mut();
        scrolls.retain(|(other, _)| *other != entry);
        scrolls.push((entry, y));
    }

    fn land_here(&self, anchor: &str) {
        match dom::by_id(anchor) {
            Some(target) if arrival::is_left_out(&target) => self.show_all_and_land(&target),
            Some(target) => arrival::land_at(&target),
            None => {}
        }
    }

    /// Fetches a page and shows it.
    ///
    /// When the data of a page that the reader asked for can't be had, the browser loads the page; a page that we
    /// only guessed is left, because loading it again might bring us here again.
    fn show(&self, address: Address, scroll: Option<f64>, change: Change) {
        let here = self.clone();
        here.inner.page.replace(address.page.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let loaded = pages::load(&here.site, &address.page).await;
            if *here.inner.page.borrow() != address.page {
                // The reader has gone on meanwhile.
                return;
            }
            let (page, announcement) = match (loaded, change) {
                (Some(page), Change::Asked) => {
                    let announcement = here.announcement(&page);
                    (page, announcement)
                }
                (Some(page), Change::Mended(said)) => {
                    here.mend_address(&address);
                    (page, said)
                }
                (None, Change::Asked) => {
                    let _ = dom::window().location().reload();
                    return;
                }
                (None, Change::Mended(_)) => return,
            };
            let deck = presenter::deck_of(&address, &page);
            let arrival = match (scroll, address.anchor) {
                (Some(y), _) => Arrival::Scroll(y),
                (None, Some(anchor)) => Arrival::Anchor(anchor),
                (None, None) => Arrival::Heading,
            };
            transition::run(move || here.dispatch.dispatch(Action::Show { page, arrival, announcement, deck }));
        });
    }

    fn announcement(&self, page: &Page) -> String {
        let messages = &self.site.messages;
        let Some(reference) = self.site.page(&page.id) else { return String::new() };
        let total = self.site.steps().count().to_string();
        match reference.step {
            Some(step) => fill(
                messages.announce_step(),
                &[("step", &step.to_string()), ("total", &total), ("title", &reference.title)],
            ),
            None => fill(messages.announce_page(), &[("title", &reference.title)]),
        }
    }
}

/// Why another page is shown.
enum Change {
    /// The reader followed a link or went through the history.
    Asked,
    /// The address was none and this page is the nearest; the text says so.
    Mended(String),
}

fn restore_scroll_ourselves(ourselves: bool) {
    if let Ok(history) = dom::window().history() {
        let _ =
            history.set_scroll_restoration(if ourselves { ScrollRestoration::Manual } else { ScrollRestoration::Auto });
    }
}

/// Escape closes the disclosure that holds the focus and puts the focus on what opened it.
fn close_on_escape(event: &Event) {
    let escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|key| key.key() == "Escape");
    let focused = dom::document().active_element();
    let Some(open) = focused.filter(|_| escape).and_then(|f| f.closest("details[open]").ok().flatten()) else {
        return;
    };
    let _ = open.remove_attribute("open");
    if let Some(summary) = open.query_selector("summary").ok().flatten().and_then(|s| s.dyn_into::<HtmlElement>().ok())
    {
        let _ = summary.focus();
    }
}
