//! Event listeners that all fall silent at once when a module has trapped.
//!
//! A module that has trapped would trap again at the next event. So all its listeners share one signal, which `boot.js`
//! passes in at start and aborts on a trap. (gloo's listeners do not support signals.)

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AbortSignal, AddEventListenerOptions, Event, EventTarget};

thread_local! {
    static LIFE: RefCell<Option<AbortSignal>> = const { RefCell::new(None) };
}

/// Sets how long this module listens.
pub fn live_until(signal: AbortSignal) {
    LIFE.set(Some(signal));
}

/// How an event is listened to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearing {
    /// After its target, without being able to prevent it.
    Passive,
    /// After its target; it may be prevented.
    Active,
    /// Before its target; it may be prevented.
    First,
}

/// Listens until dropped, at most as long as the module lives.
#[must_use]
pub struct Listener {
    target: EventTarget,
    name: &'static str,
    hearing: Hearing,
    closure: Option<Closure<dyn FnMut(Event)>>,
}

impl Listener {
    /// Listens to an event on a target.
    pub fn new(target: &EventTarget, name: &'static str, hearing: Hearing, act: impl FnMut(Event) + 'static) -> Self {
        let closure = Closure::<dyn FnMut(Event)>::new(act);
        let options = AddEventListenerOptions::new();
        options.set_passive(hearing == Hearing::Passive);
        options.set_capture(hearing == Hearing::First);
        LIFE.with_borrow(|life| life.iter().for_each(|signal| options.set_signal(signal)));
        let callback = closure.as_ref().unchecked_ref();
        let _ = target.add_event_listener_with_callback_and_add_event_listener_options(name, callback, &options);
        Self { target: target.clone(), name, hearing, closure: Some(closure) }
    }

    /// Keeps listening as long as the module lives.
    pub fn forget(mut self) {
        self.closure.take().into_iter().for_each(Closure::forget);
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(closure) = &self.closure {
            let callback = closure.as_ref().unchecked_ref();
            let capture = self.hearing == Hearing::First;
            let _ = self.target.remove_event_listener_with_callback_and_bool(self.name, callback, capture);
        }
    }
}

/// Listens to an event on a target as long as the module lives.
pub fn on(target: &EventTarget, name: &'static str, act: impl FnMut(Event) + 'static) {
    Listener::new(target, name, Hearing::Passive, act).forget();
}
