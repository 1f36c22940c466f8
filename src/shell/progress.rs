//! How far the reader has got: the marks in the list of steps, and the link to resume on the cover.

use std::cell::RefCell;

use web_sys::Element;

use crate::platform::{dom, storage};
use crate::state::Progress;

thread_local! {
    static PROGRESS: RefCell<Progress> = RefCell::default();
}

/// Adopts the progress stored on the device.
pub fn take_over(progress: Progress) {
    PROGRESS.set(progress);
}

/// Records that a page is shown, and updates the marks.
pub fn opened(page: &str) {
    let steps = dom::all("li[data-step]");
    let id_of = |step: &Element| step.get_attribute("data-step").unwrap_or_default();
    if steps.iter().any(|step| id_of(step) == page) {
        PROGRESS.with_borrow_mut(|progress| progress.open(page));
        PROGRESS.with_borrow(storage::keep_progress);
    }
    PROGRESS.with_borrow(|progress| {
        for step in steps.iter().filter(|step| progress.has(&id_of(step))) {
            mark(step, id_of(step) == page);
        }
        resume(progress);
    });
}

/// Marks a step as read, unless the reader is there, which has a mark of its own.
fn mark(step: &Element, is_here: bool) {
    step.set_class_name("read");
    match (step.query_selector(".step-read").ok().flatten(), is_here) {
        (Some(mark), true) => mark.remove(),
        (None, false) => add_mark(step),
        _ => {}
    }
}

fn add_mark(step: &Element) {
    let word = step.closest("[data-read]").ok().flatten().and_then(|own| own.get_attribute("data-read"));
    if let (Ok(Some(link)), Ok(mark)) = (step.query_selector("a"), dom::document().create_element("span")) {
        mark.set_class_name("step-read");
        mark.set_text_content(word.as_deref());
        let _ = link.append_child(&mark);
    }
}

/// Offers a link back to the last step read.
fn resume(progress: &Progress) {
    for link in dom::all("a.resume[data-step]") {
        let is_last = progress.last.is_some() && link.get_attribute("data-step") == progress.last;
        let _ = link.toggle_attribute_with_force("hidden", !is_last);
    }
}
