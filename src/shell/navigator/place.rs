//! Where a reader is on the site, and what a page says about that.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::platform::dom;
use crate::shell::sheets;
use crate::state::{Address, PRESENT};

/// The navigation's state, shared by its listeners.
#[derive(Clone)]
pub struct Navigator(pub Rc<Inner>);

pub struct Inner {
    pub base: String,
    /// Path of the page shown or being fetched.
    pub path: RefCell<String>,
    /// Marks the present history entry; entries of other visits have other marks.
    pub entry: Cell<f64>,
    /// The scroll position of each history entry.
    pub scrolls: RefCell<Vec<EntryScroll>>,
    /// The present scroll position, once one is reported: asking for it would lay out a page that is about to be left.
    pub y_px: Cell<Option<f64>>,
}

/// The scroll position of a history entry.
pub struct EntryScroll {
    /// The entry's mark.
    pub entry: f64,
    /// In CSS pixels from the top.
    pub y_px: f64,
}

/// Why another page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The reader followed a link or went through the history.
    Asked,
    /// No page has the address, and this one is the nearest.
    Mended,
}

/// The id of the page shown.
pub fn own_id() -> String {
    dom::all("main[data-page]").first().and_then(|main| main.get_attribute("data-page")).unwrap_or_default()
}

/// Switches presentation on or off, as the address says; the stylesheet does the rest.
pub fn present(address: &Address) {
    let is_asked = address.get(PRESENT).is_some();
    if is_asked {
        sheets::present();
    }
    if let Some(root) = dom::root() {
        let _ = root.toggle_attribute_with_force("data-presenting", is_asked);
    }
}
