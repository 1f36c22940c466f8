//! Elements of the page that are shown alone, one after the other. The native side has marked them, in their order; what
//! becomes of them and of all others is for the stylesheet to say.
//!
//! A slide is known by its place: an element that takes another's place when it comes alive is the same slide.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MutationObserver, MutationObserverInit};
use yew::Html;

use super::{Going, Slide, dom, focus};

/// On a slide: what it is called.
const NAME: &str = "data-slide";
/// On a slide: the first words of what it says.
const TELLS: &str = "data-slide-tells";
/// On a slide: `alone` when no heading stands over it but its own.
const FORM: &str = "data-slide-form";
/// On the slide that is shown.
const SHOWN: &str = "data-shown";
/// On whatever holds something that is shown.
const PATH: &str = "data-slide-path";
/// On the heading over the slide; `unseen` where the slide's own heading says enough.
const LINE: &str = "data-slide-line";

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

/// Shows one slide alone, or the page as it is, as long as what is given back is kept.
pub fn show_slide(place: Option<usize>) -> Going {
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
        // The slide, or what holds it, has come alive: another element has taken its place, and a copy of its marks.
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

/// Puts the focus on the heading of a slide, once what was just asked for is drawn.
pub fn focus_slide(place: usize) {
    Timeout::new(0, move || {
        let line = dom::all(&format!("[{LINE}]:not([{LINE}=unseen])")).into_iter().next();
        let own = || all().get(place).and_then(|slide| slide.query_selector("h1, h2, h3").ok().flatten());
        line.or_else(own).iter().for_each(dom::focus);
    })
    .forget();
}

/// Whether a selector finds anything in a slide as it stands in the document.
pub fn holds(place: usize, wanted: &str) -> bool {
    in_document(place).is_some_and(|slide| slide.query_selector(wanted).ok().flatten().is_some())
}

/// Copies of what a selector finds in a slide as it stands in the document, without what another selector finds in that.
pub fn copied(place: usize, wanted: &str, unwanted: &str) -> Html {
    let copy = || {
        let slide = in_document(place)?;
        let copy = dom::document().create_element("div").ok()?;
        for found in dom::all_in(&slide, wanted) {
            copy.append_child(&found.clone_node_with_deep(true).ok()?).ok()?;
        }
        dom::all_in(&copy, unwanted).iter().for_each(Element::remove);
        // Nothing stands in a document twice under the same name.
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

fn all() -> Vec<Element> {
    dom::all(&format!("main [{NAME}]"))
}

/// A slide as it stood in the document before it came alive.
fn in_document(place: usize) -> Option<Element> {
    let slide = all().into_iter().nth(place)?;
    let rendered = Reflect::get(&slide, &JsValue::from_str("rendered")).ok();
    Some(rendered.and_then(|own| own.dyn_into::<Element>().ok()).unwrap_or(slide))
}

/// Marks a slide as the only one that is shown, and gives it.
fn mark(main: &Element, place: Option<usize>) -> Option<Element> {
    for marked in dom::all_in(main, &format!("[{SHOWN}], [{PATH}], [{LINE}]")) {
        // Whoever leaves at an event comes for its story.
        if place.is_some() && marked.has_attribute(SHOWN) {
            focus::close(&marked);
        }
        [SHOWN, PATH, LINE].iter().for_each(|name| _ = marked.remove_attribute(name));
    }
    let slide = all().into_iter().nth(place?)?;
    set(&slide, SHOWN, "");
    focus::open(&slide);
    let over = over(&slide, main);
    // The page's own heading is never left out, so that there always is one.
    for inner in [Some(slide.clone()), over.clone(), dom::by_id("heading")].into_iter().flatten() {
        path(&inner, main);
    }
    let is_alone = slide.get_attribute(FORM).as_deref() == Some("alone");
    over.iter().for_each(|over| set(over, LINE, if is_alone { "unseen" } else { "" }));
    Some(slide)
}

/// The heading of the section that holds a slide, or the page's.
fn over(slide: &Element, main: &Element) -> Option<Element> {
    let holders = std::iter::successors(slide.parent_element(), |holder| holder.parent_element());
    let mut headings = holders
        .take_while(|holder| holder != main)
        .filter_map(|holder| holder.query_selector(":scope > h2").ok().flatten());
    let heading = || dom::by_id("heading").filter(|heading| !slide.contains(Some(heading)));
    headings.next().or_else(heading)
}

/// Marks whatever holds an element.
fn path(inner: &Element, main: &Element) {
    let holders = std::iter::successors(inner.parent_element(), |holder| holder.parent_element());
    for holder in holders.take_while(|holder| holder != main).filter(|holder| !holder.has_attribute(SHOWN)) {
        set(&holder, PATH, "");
    }
}

fn set(element: &Element, name: &str, value: &str) {
    // Setting an attribute fails only for a malformed name, and ours are constants.
    let _ = element.set_attribute(name, value);
}

/// The nearest name of a slide: its own, of what it holds, or of what holds it.
fn anchor(slide: &Element) -> Option<String> {
    let inner = || slide.query_selector("[id]").ok().flatten();
    let outer = || slide.closest("[id]").ok().flatten();
    let named = Some(slide.clone()).filter(|slide| !slide.id().is_empty());
    named.or_else(inner).or_else(outer).map(|named| named.id())
}
