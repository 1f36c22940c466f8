//! The address shown by the browser.

use wasm_bindgen::JsValue;

use yew::Callback;

use super::listen::{Hearing, Listener};
use super::{Connection, dom};
use crate::model::OFFLINE_BASE;
use crate::state::Address;

/// The path under which the site is served, as given in the document.
pub fn base() -> String {
    dom::data("base").unwrap_or_else(|| "/".to_owned())
}

/// What precedes the path in a page's full address: scheme and host, or the address of the file in the single-file
/// site; empty natively.
pub fn origin() -> String {
    let location = dom::window().location();
    if base() != OFFLINE_BASE {
        return location.origin().unwrap_or_default();
    }
    let file = location.href().unwrap_or_default();
    file.split('#').next().unwrap_or_default().to_owned()
}

/// The current address, parsed.
pub fn now() -> Address {
    let location = dom::window().location();
    let text = |part: Result<String, JsValue>| part.unwrap_or_default();
    Address::read(&base(), &text(location.pathname()), &text(location.search()), &text(location.hash()))
}

/// Replaces the current address, if it differs; some frames forbid it.
pub fn replace(before: &Address, after: &Address) {
    if after != before
        && let Ok(history) = dom::window().history()
    {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&after.write()));
    }
}

/// The current address, for callers that also run where there is none.
pub fn shown_address() -> Option<Address> {
    Some(now())
}

/// Rewrites the current address with a change.
pub fn change_address(change: impl FnOnce(&mut Address)) {
    let before = now();
    let mut after = before.clone();
    change(&mut after);
    replace(&before, &after);
}

/// Reports every change of the page's own address. An address that leads to another page is reported there.
pub fn follow_address(told: Callback<Address>) -> Connection {
    vec![Listener::new(&dom::window(), "hashchange", Hearing::Passive, move |_| told.emit(now()))]
}
