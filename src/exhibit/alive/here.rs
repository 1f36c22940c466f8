//! The address, as long as it belongs to the page that is shown: while another page is being loaded the browser already
//! shows that page's address, and nothing of this page is read from it or written to it.

use std::cell::RefCell;

use crate::platform::{address, dom, listen};
use crate::state::Address;

thread_local! {
    /// The path of the page shown.
    static PATH: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Remembers the page shown, now and whenever it changes.
pub fn listen() {
    let remember = || PATH.set(address::now().path);
    remember();
    listen::on(&dom::document(), "explainer:shown", move |_| remember());
}

/// The page's address; `None` while another page is being loaded.
pub fn address() -> Option<Address> {
    Some(address::now()).filter(|now| PATH.with_borrow(|path| now.path == *path))
}
