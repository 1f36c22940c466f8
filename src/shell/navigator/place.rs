//! Where a reader is on the site, and what a page says of that.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::platform::dom;
use crate::shell::sheets;
use crate::state::{Address, PRESENT};

/// Navigation, as every listener knows it.
#[derive(Clone)]
pub struct Navigator(pub Rc<Inner>);

pub struct Inner {
    pub base: String,
    /// Path of the page shown or being fetched.
    pub path: RefCell<String>,
    /// Marks the history entry shown; entries of other visits have other marks.
    pub entry: Cell<f64>,
    /// Where the reader was on each entry.
    pub scrolls: RefCell<Vec<EntryScroll>>,
}

/// Where the reader was on an entry of the history.
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
    /// The address was none and this page is the nearest.
    Mended,
}

/// The id of the page that is shown.
pub fn own_id() -> String {
    dom::all("main[data-page]").first().and_then(|main| main.get_attribute("data-page")).unwrap_or_default()
}

/// A page is presented as long as its address says so; the stylesheet shows it.
pub fn present(address: &Address) {
    let is_asked = address.get(PRESENT).is_some();
    if is_asked {
        sheets::present();
    }
    if let Some(root) = dom::root() {
        let _ = root.toggle_attribute_with_force("data-presenting", is_asked);
    }
}
