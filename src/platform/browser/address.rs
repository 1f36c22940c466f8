//! The address that the browser shows.

use wasm_bindgen::JsValue;

use yew::Callback;

use super::listen::{Hearing, Listener};
use super::{Connection, dom};
use crate::model::OFFLINE_BASE;
use crate::state::Address;

/// Path under which the site is served, as the document says it.
pub fn base() -> String {
    dom::data("base").unwrap_or_else(|| "/".to_owned())
}

/// What the full address of a page has before its path: scheme and host, in the site in one file the address of the file;
/// nothing natively.
pub fn origin() -> String {
    let location = dom::window().location();
    if base() != OFFLINE_BASE {
        return location.origin().unwrap_or_default();
    }
    let file = location.href().unwrap_or_default();
    file.split('#').next().unwrap_or_default().to_owned()
}

/// The address shown, taken apart.
pub fn now() -> Address {
    let location = dom::window().location();
    let text = |part: Result<String, JsValue>| part.unwrap_or_default();
    Address::read(&base(), &text(location.pathname()), &text(location.search()), &text(location.hash()))
}

/// Writes an address in the place of the one that is shown, if it is another; some frames forbid it.
pub fn replace(before: &Address, after: &Address) {
    if after != before
        && let Ok(history) = dom::window().history()
    {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&after.write()));
    }
}

/// The address shown, for those who also run where there is none.
pub fn shown_address() -> Option<Address> {
    Some(now())
}

/// Writes the address anew, with a change.
pub fn change_address(change: impl FnOnce(&mut Address)) {
    let before = now();
    let mut after = before.clone();
    change(&mut after);
    replace(&before, &after);
}

/// Tells whenever the page's own address has changed. What leads to another page is told by that page.
pub fn follow_address(told: Callback<Address>) -> Connection {
    vec![Listener::new(&dom::window(), "hashchange", Hearing::Passive, move |_| told.emit(now()))]
}
