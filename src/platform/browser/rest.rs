//! Whether anybody moves: a pointer, a key, the focus.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;

use super::listen::{Hearing, Listener};
use super::{Subscription, dom};

/// On the root while nobody has moved for a while.
const RESTING: &str = "data-resting";
/// After so long without a move, in milliseconds.
const WAIT_MS: u32 = 3000;

/// Says on the root when nobody moves, as long as what is given back is kept.
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

/// Somebody moves again when it ends.
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
