//! Drawings made at two sizes, one of which the stylesheet shows.

use crate::chart::Size;
use crate::platform;

/// The size at which the drawing in an element is currently hidden; `None` while neither is shown, as before the first
/// drawing.
pub fn unseen(id: &str) -> Option<Size> {
    match Size::ALL.map(|size| platform::is_seen(id, &format!(".chart-{}", size.name()))) {
        [true, false] => Some(Size::Wide),
        [false, true] => Some(Size::Compact),
        _ => None,
    }
}
