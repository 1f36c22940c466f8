//! The current settings: attributes of the root element, which `boot.js` sets before the first paint.

use super::dom;
use crate::state::{Depth, Numbers, Settings, TextSize, Theme};

/// The current settings.
pub fn now() -> Settings {
    let read = |name| dom::data(name).unwrap_or_default();
    Settings {
        theme: Theme::named(&read("theme")).unwrap_or_default(),
        depth: Depth::named(&read("depth")).unwrap_or_default(),
        text: TextSize::named(&read("text")).unwrap_or_default(),
        numbers: Numbers::named(&read("numbers")).unwrap_or_default(),
    }
}

/// Applies settings.
pub fn set(settings: Settings) {
    dom::set_data("theme", settings.theme.name());
    dom::set_data("depth", settings.depth.name());
    dom::set_data("text", settings.text.name());
    dom::set_data("numbers", settings.numbers.name());
}
