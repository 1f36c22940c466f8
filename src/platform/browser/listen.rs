//! Listening, so that everything falls silent at once when a module has trapped.
//!
//! A module that has trapped would trap again at the next event. So its listeners hang on one signal, which `boot.js`
//! gives it when it starts and aborts when it traps. (gloo's listeners know no signal.)

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AbortSignal, AddEventListenerOptions, Event, EventTarget};

thread_local! {
    static LIFE: RefCell<Option<AbortSignal>> = const { RefCell::new(None) };
}

/// How long this module listens.
pub fn live_until(signal: AbortSignal) {
    LIFE.set(Some(signal));
}

/// How an event is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearing {
    /// After what it happened to, without a say in it.
    Passive,
    /// After what it happened to; it may be prevented.
    Active,
    /// Before what it happened to; it may be prevented.
    First,
}

/// Listens as long as it is kept, or as long as the module lives.
#[must_use]
pub struct Listener {
    target: EventTarget,
    name: &'static str,
    hearing: Hearing,
    closure: Option<Closure<dyn FnMut(Event)>>,
}

impl Listener {
    /// Listens to an event of a target.
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

    /// Listens as long as the module lives.
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

/// Listens to an event of a target as long as the module lives.
pub fn on(target: &EventTarget, name: &'static str, act: impl FnMut(Event) + 'static) {
    Listener::new(target, name, Hearing::Passive, act).forget();
}
