//! Elements of the page that are shown alone, one after the other. They are marked natively, in order; the stylesheet
//! decides what becomes of them and of everything else.
//!
//! A slide is identified by its position: an element that replaces another when it comes alive is the same slide.

mod marks;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MutationObserver, MutationObserverInit};
use yew::Html;

use self::marks::{LINE, NAME, all, mark};
use super::{Slide, Subscription, dom};

/// On a slide: the first words of its text.
const TELLS: &str = "data-slide-tells";
/// Every slide of the page.
pub fn slides() -> Vec<Slide> {
    let read = |(place, slide): (usize, &Element)| Slide {
        name: slide.get_attribute(NAME).unwrap_or_default(),
        tells: slide.get_attribute(TELLS),
        // The first slide is the page's head, where readers arrive anyway.
        anchor: (place > 0).then(|| anchor(slide)).flatten(),
    };
    all().iter().enumerate().map(read).collect()
}

/// Shows one slide alone, or the page as it is, until the returned subscription is dropped.
pub fn show_slide(place: Option<usize>) -> Subscription {
    let Some(main) = main() else { return Box::new(()) };
    let mut shown = mark(&main, place);
    main.children().item(0).iter().for_each(|room| room.set_scroll_top(0));
    let Some(place) = place else { return Box::new(()) };
    let within = main.clone();
    let heard = Closure::<dyn FnMut(Array)>::new(move |_| {
        let now = all().into_iter().nth(place);
        if now == shown {
            return;
        }
        // The slide, or what contains it, has come alive: another element has replaced it, along with a copy of its
        // marks.
        shown = mark(&within, Some(place));
        if dom::document().active_element().is_none_or(|active| active.tag_name() == "BODY") {
            focus_slide(place);
        }
    });
    let Ok(observer) = MutationObserver::new(heard.as_ref().unchecked_ref()) else { return Box::new(()) };
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    let _ = observer.observe_with_options(&main, &options);
    Box::new(Watching { observer, _heard: heard })
}

/// Focuses the heading of a slide, once pending changes are drawn.
pub fn focus_slide(place: usize) {
    Timeout::new(0, move || {
        let line = dom::all(&format!("[{LINE}]:not([{LINE}=unseen])")).into_iter().next();
        let own = || all().get(place).and_then(|slide| slide.query_selector("h1, h2, h3").ok().flatten());
        line.or_else(own).iter().for_each(dom::focus);
    })
    .forget();
}

/// Whether a slide, as it was in the document, contains a match for a selector.
pub fn holds(place: usize, wanted: &str) -> bool {
    in_document(place).is_some_and(|slide| slide.query_selector(wanted).ok().flatten().is_some())
}

/// Copies of what matches a selector in a slide as it was in the document, without the descendants that match another.
pub fn copied(place: usize, wanted: &str, unwanted: &str) -> Html {
    let copy = || {
        let slide = in_document(place)?;
        let copy = dom::document().create_element("div").ok()?;
        for found in dom::all_in(&slide, wanted) {
            copy.append_child(&found.clone_node_with_deep(true).ok()?).ok()?;
        }
        dom::all_in(&copy, unwanted).iter().for_each(Element::remove);
        // An id may occur only once in a document.
        for named in dom::all_in(&copy, "[id]") {
            let _ = named.remove_attribute("id");
        }
        Some(Html::VRef(copy.into()))
    };
    copy().unwrap_or_default()
}

/// Watches until it is dropped.
struct Watching {
    observer: MutationObserver,
    _heard: Closure<dyn FnMut(Array)>,
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn main() -> Option<Element> {
    dom::all("main").into_iter().next()
}

/// A slide as it was in the document before it came alive.
fn in_document(place: usize) -> Option<Element> {
    let slide = all().into_iter().nth(place)?;
    let rendered = Reflect::get(&slide, &JsValue::from_str("rendered")).ok();
    Some(rendered.and_then(|own| own.dyn_into::<Element>().ok()).unwrap_or(slide))
}

/// The nearest id for a slide: its own, a descendant's, or an ancestor's.
fn anchor(slide: &Element) -> Option<String> {
    let inner = || slide.query_selector("[id]").ok().flatten();
    let outer = || slide.closest("[id]").ok().flatten();
    let named = Some(slide.clone()).filter(|slide| !slide.id().is_empty());
    named.or_else(inner).or_else(outer).map(|named| named.id())
}
