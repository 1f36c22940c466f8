//! A channel between windows of the site that share a name. It is kept from page to page as long as the module lives.
//!
//! Messages that arrive while nobody here listens are kept until somebody does. Neither side sends the same message
//! twice.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, Event, MessageEvent};

use super::listen::{Hearing, Listener};
use super::{PairState, Subscription};

/// The current listener.
type Hear = Rc<dyn Fn(&str)>;

thread_local! {
    static CHANNEL: RefCell<Option<Channel>> = const { RefCell::new(None) };
}

struct Channel {
    name: String,
    inner: BroadcastChannel,
    /// The last message, from either side.
    last: String,
    /// A message that nobody has received yet.
    unheard: Option<String>,
    hear: Option<Hear>,
    _listener: Listener,
}

impl Drop for Channel {
    fn drop(&mut self) {
        self.inner.close();
    }
}

/// Receives what other windows say under this name, until the returned subscription is dropped.
pub fn meet(name: &str, hear: impl Fn(&str) + 'static) -> (PairState, Subscription) {
    let is_open = CHANNEL.with_borrow(|own| own.as_ref().is_some_and(|own| own.name == name));
    if !is_open {
        let opened = open(name);
        CHANNEL.set(opened);
    }
    let hear: Hear = Rc::new(hear);
    let unheard = CHANNEL.with_borrow_mut(|own| {
        let own = own.as_mut()?;
        own.hear = Some(hear.clone());
        Some(own.unheard.take())
    });
    let met = match unheard {
        None => PairState::Missing,
        Some(None) if is_open => PairState::Again,
        Some(None) => PairState::First,
        Some(Some(said)) => {
            hear(&said);
            PairState::Told
        }
    };
    (met, Box::new(Hearer(hear)))
}

/// Sends a message, unless it was the last one.
pub fn say(words: &str) {
    if CHANNEL.with_borrow(|own| own.as_ref().is_some_and(|own| own.last != words)) {
        say_again(words);
    }
}

/// Sends a message, even if it was the last one.
pub fn say_again(words: &str) {
    CHANNEL.with_borrow_mut(|own| {
        if let Some(own) = own {
            let _ = own.inner.post_message(&JsValue::from_str(words));
            words.clone_into(&mut own.last);
        }
    });
}

/// Leaves the channel: sends and receives nothing more.
pub fn part() {
    CHANNEL.take();
}

fn open(name: &str) -> Option<Channel> {
    let inner = BroadcastChannel::new(name).ok()?;
    let listener = Listener::new(&inner, "message", Hearing::Passive, heard);
    let (name, last) = (name.to_owned(), String::new());
    Some(Channel { name, inner, last, unheard: None, hear: None, _listener: listener })
}

fn heard(event: Event) {
    let Some(said) = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string()) else { return };
    let hear = CHANNEL.with_borrow_mut(|own| {
        let own = own.as_mut()?;
        own.last.clone_from(&said);
        if own.hear.is_none() {
            own.unheard = Some(said.clone());
        }
        own.hear.clone()
    });
    // The listener may reply.
    if let Some(hear) = hear {
        hear(&said);
    }
}

/// A listener, until this is dropped.
struct Hearer(Hear);

impl Drop for Hearer {
    fn drop(&mut self) {
        CHANNEL.with_borrow_mut(|own| {
            if let Some(own) = own
                && own.hear.as_ref().is_some_and(|hear| Rc::ptr_eq(hear, &self.0))
            {
                own.hear = None;
            }
        });
    }
}
