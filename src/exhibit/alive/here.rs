//! The address, as long as it is that of the page that is shown: from a journey's begin to its end the browser shows the
//! coming page's already, and nothing of this page's is read from it or written into it.

use std::cell::RefCell;

use crate::platform::{address, dom, listen};
use crate::state::Address;

thread_local! {
    /// The path of the page that is shown.
    static PATH: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Remembers the page that is shown, now and whenever another one is.
pub fn listen() {
    let remember = || PATH.set(address::now().path);
    remember();
    listen::on(&dom::document(), "explainer:shown", move |_| remember());
}

/// The page's address; none while another page is on its way.
pub fn address() -> Option<Address> {
    Some(address::now()).filter(|now| PATH.with_borrow(|path| now.path == *path))
}
