//! Whether anything is moving: the pointer, a key, the focus.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;

use super::listen::{Hearing, Listener};
use super::{Subscription, dom};

/// Set on the root while nothing has moved for a while.
const RESTING: &str = "data-resting";
/// How long nothing must move, in milliseconds.
const WAIT_MS: u32 = 3000;

/// Marks the root while nothing moves, until the returned subscription is dropped.
pub fn tell_resting() -> Subscription {
    let timer: Rc<RefCell<Option<Timeout>>> = Rc::default();
    let moved = move || {
        set(false);
        timer.replace(Some(Timeout::new(WAIT_MS, || set(true))));
    };
    moved();
    let hear = |name: &'static str| {
        let moved = moved.clone();
        Listener::new(&dom::document(), name, Hearing::Passive, move |_| moved())
    };
    Box::new((["pointermove", "pointerdown", "keydown", "focusin"].map(hear), Moving))
}

/// Counts as movement when dropped.
struct Moving;

impl Drop for Moving {
    fn drop(&mut self) {
        set(false);
    }
}

fn set(is_resting: bool) {
    if let Some(root) = dom::root() {
        let _ = root.toggle_attribute_with_force(RESTING, is_resting);
    }
}
