//! The link to a statement copies its address; where the browser forbids that, it is followed.

use web_sys::HtmlAnchorElement;
use yew::Callback;

use crate::platform::{address, copy_text, dom};
use crate::state::CopyResult;

/// Its class.
pub const PERMALINK: &str = "permalink";
/// What a link says once its address is copied: the page holds the words, the stylesheet shows them.
const COPIED: &str = "data-copied";

/// Copies the address that a link to a statement leads to, or else does what following it takes.
pub fn copy(link: &HtmlAnchorElement, follow: impl Fn() + 'static) {
    let own = link.clone();
    let done = Callback::from(move |result| match result {
        CopyResult::Copied => say_copied(&own),
        CopyResult::Denied => follow(),
    });
    let hash = link.hash();
    copy_text(&address::published(hash.rsplit('#').next()), done);
}

fn say_copied(link: &HtmlAnchorElement) {
    for other in dom::all(&format!(".{PERMALINK}[{COPIED}]")) {
        let _ = other.remove_attribute(COPIED);
    }
    let words = dom::all("main").first().and_then(|main| main.get_attribute(COPIED)).unwrap_or_default();
    let _ = link.set_attribute(COPIED, &words);
    for status in dom::all("#app > [role=status]") {
        status.set_text_content(Some(&words));
    }
}
