//! Marks on the page that say which part of it is shown.

use web_sys::Element;

use crate::platform::{dom, focus};

/// On a slide: its name.
pub const NAME: &str = "data-slide";
/// On a slide: `alone` when it has no heading above it but its own.
const FORM: &str = "data-slide-form";
/// On the slide shown.
const SHOWN: &str = "data-shown";
/// On every ancestor of something shown.
const PATH: &str = "data-slide-path";
/// On the heading above the slide; `unseen` where the slide's own heading is enough.
pub const LINE: &str = "data-slide-line";

/// Every slide of the page, in order.
pub fn all() -> Vec<Element> {
    dom::all(&format!("main [{NAME}]"))
}

/// Marks a slide as the only one shown, and returns it.
pub fn mark(main: &Element, place: Option<usize>) -> Option<Element> {
    for marked in dom::all_in(main, &format!("[{SHOWN}], [{PATH}], [{LINE}]")) {
        // A reader who leaves the presentation at an event wants its story.
        if place.is_some() && marked.has_attribute(SHOWN) {
            focus::close(&marked);
        }
        [SHOWN, PATH, LINE].iter().for_each(|name| _ = marked.remove_attribute(name));
    }
    let slide = all().into_iter().nth(place?)?;
    set(&slide, SHOWN, "");
    focus::open(&slide);
    let over = over(&slide, main);
    // The page's own heading is never hidden, so that there is always one.
    for inner in [Some(slide.clone()), over.clone(), dom::by_id("heading")].into_iter().flatten() {
        path(&inner, main);
    }
    let is_alone = slide.get_attribute(FORM).as_deref() == Some("alone");
    over.iter().for_each(|over| set(over, LINE, if is_alone { "unseen" } else { "" }));
    Some(slide)
}

/// The heading of the section or figure that holds a slide, or the page's.
fn over(slide: &Element, main: &Element) -> Option<Element> {
    let holders = std::iter::successors(slide.parent_element(), |holder| holder.parent_element());
    let mut headings = holders
        .take_while(|holder| holder != main)
        .filter_map(|holder| holder.query_selector(":scope > h2, :scope > .figure-head > h3").ok().flatten());
    let heading = || dom::by_id("heading").filter(|heading| !slide.contains(Some(heading)));
    headings.next().or_else(heading)
}

/// Marks every ancestor of an element.
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
