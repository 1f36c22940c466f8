//! Showing another page: fetched, put in the place of the one before, said.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

use super::is_nowhere;
use super::place::{Navigator, Why, own_id, present};
use crate::platform::dom;
use crate::shell::arrival::{Arrival, land};
use crate::shell::beginning::Beginning;
use crate::shell::documents::{self, Page};
use crate::shell::{adopt, disclosure, find, idle, progress, sections, settings, sheets, transition};
use crate::state::{Address, PRESENT};

impl Navigator {
    /// Fetches a page and shows it.
    ///
    /// When a page that the reader asked for can't be had, the browser loads it; a page that we only guessed is left,
    /// because loading it again might bring us here again.
    pub(super) fn show(&self, address: Address, scroll: Option<f64>, why: Why) {
        let here = self.clone();
        here.0.path.replace(address.path.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let loaded = documents::load(&address.path).await;
            let outline = loaded.as_ref().and_then(Page::outline);
            if let Some(outline) = &outline {
                sheets::bring(outline).await;
            }
            if *here.0.path.borrow() != address.path {
                // The reader has gone on meanwhile.
                return;
            }
            let Some((page, outline)) = loaded.zip(outline) else {
                if why == Why::Asked {
                    let _ = dom::window().location().reload();
                }
                return;
            };
            let arrival = match (scroll, address.anchor.clone()) {
                (Some(y), _) => Arrival::Scroll(y),
                (None, Some(anchor)) => Arrival::Anchor(anchor),
                (None, None) => Arrival::Heading,
            };
            transition::run(move || here.shown(page, &outline, &address, &arrival, why));
        });
    }

    /// Puts a page that is there in the place of the one before.
    fn shown(&self, page: Page, outline: &Document, address: &Address, arrival: &Arrival, why: Why) {
        let moved = dom::all("main[data-moved]").first().and_then(|main| main.get_attribute("data-moved"));
        dom::say("explainer:leave");
        sheets::apply(outline);
        // All of it, where more than the opening is asked for, or where nothing is painted.
        let is_seen_from_top = *arrival == Arrival::Heading && address.get(PRESENT).is_none();
        let beginning = (is_seen_from_top && !dom::document().hidden()).then(|| Beginning::of(outline)).flatten();
        let whole = if beginning.is_some() { None } else { page.whole() };
        let shown = beginning.as_ref().map(|own| &own.document).or(whole.as_ref());
        let Some(main) = shown.and_then(adopt::adopt) else {
            let _ = dom::window().location().reload();
            return;
        };
        if why == Why::Mended {
            self.canonicalise(address);
        }
        if is_nowhere() {
            if let Some(near) = self.near(address) {
                self.show(near, None, Why::Mended);
                return;
            }
            find::ask(&self.below(address).path);
        }
        present(address);
        settings::show();
        progress::opened(&own_id());
        let title = main.get_attribute("data-title").unwrap_or_default();
        let said = moved.map(|words| words.replace("{title}", &title)).or_else(|| main.get_attribute("data-said"));
        for status in dom::all("#app > [role=status]") {
            status.set_text_content(said.as_deref());
        }
        disclosure::close_all();
        land(arrival);
        match beginning {
            Some(beginning) => {
                let here = self.clone();
                idle::after_paint(move || here.completed(&page, &beginning, &main));
            }
            None => self.settled(),
        }
    }

    /// Shows the rest of a page whose beginning is shown.
    fn completed(&self, page: &Page, beginning: &Beginning, main: &Element) {
        if !main.is_connected() {
            // The reader has gone on meanwhile.
            return;
        }
        let Some(whole) = page.whole() else {
            let _ = dom::window().location().reload();
            return;
        };
        if beginning.complete(&whole).is_none() && adopt::adopt(&whole).is_some() {
            land(&Arrival::Heading);
        }
        settings::show();
        self.settled();
    }

    /// A page is there, whole.
    fn settled(&self) {
        dom::say("explainer:shown");
        sections::mark();
        self.fetch_neighbours();
    }

    /// Fetches the pages before and after, once the browser is idle.
    pub(super) fn fetch_neighbours(&self) {
        let links = ["main .pager a[rel=next]", "main a.start", "main .pager a[rel=prev]"];
        let links = links.into_iter().flat_map(dom::all);
        let addresses = links.filter_map(|link| self.address_of(&link.dyn_into().ok()?));
        documents::load_ahead(addresses.map(|address| address.path).collect());
    }
}
