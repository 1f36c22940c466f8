//! Tells the parts of a page that they are printed.
//!
//! All learn of it in one go. Yew draws what is asked for together without a pause; told one by one, parts drawn after
//! its first pause for the browser (16 ms, yew 0.23 `scheduler.rs`) would come too late for the paper.

use std::cell::RefCell;

use gloo::events::EventListener;
use yew::{UseStateSetter, hook, use_effect_with, use_state};

use super::dom;

thread_local! {
    static PARTS: RefCell<Parts> = RefCell::default();
}

#[derive(Default)]
struct Parts {
    told: Vec<UseStateSetter<bool>>,
    /// From the first part on, for as long as the app runs.
    listeners: Vec<EventListener>,
}

/// Whether the page is being printed; what is drawn for it is there before the paper is laid out.
#[hook]
pub fn use_printing() -> bool {
    let printing = use_state(|| false);
    let now = printing.setter();
    use_effect_with((), move |()| {
        PARTS.with_borrow_mut(|parts| {
            parts.told.push(now.clone());
            if parts.listeners.is_empty() {
                parts.listeners = [("beforeprint", true), ("afterprint", false)].map(listen).into();
            }
        });
        move || PARTS.with_borrow_mut(|parts| parts.told.retain(|own| *own != now))
    });
    *printing
}

fn listen((event, is_printing): (&'static str, bool)) -> EventListener {
    EventListener::new(&dom::window(), event, move |_| {
        let told = PARTS.with_borrow(|parts| parts.told.clone());
        told.iter().for_each(|own| own.set(is_printing));
    })
}
