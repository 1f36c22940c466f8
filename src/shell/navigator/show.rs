//! Showing another page: its opening immediately, if it is known, and all of it as soon as it is fetched.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Document;

use super::is_nowhere;
use super::place::{Navigator, Why, own_id, present};
use crate::platform::{address, dom};
use crate::shell::arrival::{Arrival, focus_heading, land};
use crate::shell::documents::{self, Page};
use crate::shell::opening::Opening;
use crate::shell::{adopt, disclosure, find, idle, progress, sections, settings, sheets, transition};
use crate::state::{Address, PRESENT};

/// How long a phone waits, in milliseconds, before parsing what is below its screen: a reader who pages on goes first.
const REST_MS: i32 = 100;

/// How much of a page is shown first.
#[derive(Clone, Copy)]
enum Extent {
    Opening,
    Whole,
}

/// The announcement of a redirect, with the title of the page shown in its placeholder.
fn told(words: &str, title: &str) -> Option<String> {
    let (before, rest) = words.split_once('{')?;
    Some([before, title, rest.split_once('}')?.1].concat())
}

/// Takes over everything from a whole page but its main part.
fn take_surroundings(whole: &Document) {
    sheets::apply(whole);
    documents::take_files(whole);
    adopt::adopt_surroundings(whole);
}

impl Navigator {
    /// Shows a page: immediately, if its opening is at hand, and otherwise as soon as it is fetched.
    ///
    /// If a page that the reader asked for can't be fetched, the browser loads it; a page that we only guessed is dropped,
    /// because loading it might lead back here.
    pub(super) fn show(&self, address: Address, scroll: Option<f64>, why: Why) {
        self.0.path.replace(address.path.clone());
        let arrival = match (scroll, address.anchor.clone()) {
            (Some(y), _) => Arrival::Scroll(y),
            (None, Some(anchor)) => Arrival::Anchor(anchor),
            (None, None) => Arrival::Heading,
        };
        // All of it, if more than the opening is asked for, or if nothing is painted.
        let is_seen_from_top = arrival == Arrival::Heading && address.get(PRESENT).is_none();
        // The not-found page lacks the header that openings leave out.
        let extent = if is_seen_from_top && !is_nowhere() && !dom::document().hidden() {
            Extent::Opening
        } else {
            Extent::Whole
        };
        if matches!(extent, Extent::Opening)
            && let Some(opening) = documents::opening_at_hand(&address.path)
            && sheets::coming(&opening).is_none()
        {
            self.turn_to(opening, extent, address, arrival, why);
            return;
        }
        // The network is busy while the opening is read.
        documents::begin(&address.path);
        let here = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let opening = match extent {
                Extent::Opening => documents::opening(&address.path).await,
                Extent::Whole => None,
            };
            let extent = if opening.is_some() { Extent::Opening } else { Extent::Whole };
            let document = match opening {
                Some(document) => Some(document),
                None => here.whole(&address.path, why).await,
            };
            let Some(document) = document else { return };
            sheets::bring(&document).await;
            if here.is_asked_for(&address.path) {
                here.turn_to(document, extent, address, arrival, why);
            }
        });
    }

    fn turn_to(&self, document: Document, extent: Extent, address: Address, arrival: Arrival, why: Why) {
        let here = self.clone();
        transition::run(move || here.shown(&document, extent, address, &arrival, why));
    }

    /// The whole page, fetched; `None` if it is unavailable, or if the reader has moved on meanwhile.
    async fn whole(&self, path: &str, why: Why) -> Option<Document> {
        let page = if self.is_asked_for(path) { documents::load(path).await } else { None };
        if !self.is_asked_for(path) {
            return None;
        }
        let document = page.as_ref().and_then(Page::read);
        if document.is_none() && why == Why::Asked {
            let _ = dom::window().location().reload();
        }
        document
    }

    fn is_asked_for(&self, path: &str) -> bool {
        *self.0.path.borrow() == path
    }

    /// Replaces the current page with another, or with its opening.
    fn shown(&self, document: &Document, extent: Extent, address: Address, arrival: &Arrival, why: Why) {
        let moved = dom::all("main[data-moved]").first().and_then(|main| main.get_attribute("data-moved"));
        dom::say("explainer:leave");
        let opening = match extent {
            Extent::Opening => {
                sheets::apply(document);
                Opening::of(document)
            }
            Extent::Whole => {
                take_surroundings(document);
                None
            }
        };
        let Some(main) = adopt::adopt(document, &address.path) else {
            let _ = dom::window().location().reload();
            return;
        };
        if why == Why::Mended {
            self.canonicalise(&address);
        }
        if is_nowhere() {
            if let Some(near) = self.near(&address) {
                self.show(near, None, Why::Mended);
                return;
            }
            find::ask(&self.below(&address).path);
        }
        present(&address);
        settings::show();
        progress::opened(&own_id());
        let title = main.get_attribute("data-title").unwrap_or_default();
        let said = moved.and_then(|words| told(&words, &title)).or_else(|| main.get_attribute("data-said"));
        for status in dom::all("#app > [role=status]") {
            status.set_text_content(said.as_deref());
        }
        disclosure::close_all();
        match opening {
            Some(opening) => {
                dom::window().scroll_to_with_x_and_y(0.0, 0.0);
                let here = self.clone();
                // Focusing forces a layout, and the focus ring another.
                idle::after_paint(move || {
                    focus_heading();
                    wasm_bindgen_futures::spawn_local(async move { here.completed(&address.path, &opening).await });
                });
            }
            None => {
                land(arrival);
                self.settled();
            }
        }
    }

    /// Completes a page of which only the opening is shown.
    async fn completed(&self, path: &str, opening: &Opening) {
        documents::begin(path);
        if !dom::matches_media("(hover: hover)") {
            let _ = JsFuture::from(idle::pause(REST_MS)).await;
        }
        let Some(whole) = self.whole(path, Why::Asked).await else { return };
        sheets::bring(&whole).await;
        if !self.is_asked_for(path) || !opening.is_shown() {
            return;
        }
        take_surroundings(&whole);
        if opening.complete(&whole).is_none() && adopt::adopt(&whole, path).is_some() {
            land(&Arrival::Heading);
        }
        settings::show();
        // A place requested before it existed.
        if let Some(anchor) = address::now().anchor {
            land(&Arrival::Anchor(anchor));
        }
        self.settled();
    }

    /// Announces that a page is complete.
    fn settled(&self) {
        dom::say("explainer:shown");
        sections::mark();
        self.fetch_next();
    }

    /// Fetches the next page once the browser is idle. The previous one is not fetched: its opening is known, and data costs
    /// money.
    pub(super) fn fetch_next(&self) {
        let links = dom::all("main .pager a[rel=next], main a.start");
        let addresses = links.into_iter().filter_map(|link| self.address_of(&link.dyn_into().ok()?));
        documents::load_ahead(addresses.map(|address| address.path).collect());
    }
}
