//! Drawings that are made at two sizes, of which the stylesheet shows one.

use crate::chart::Size;
use crate::platform;

/// The size at which the drawing in an element is not shown now; none while neither is, as before the first drawing.
pub fn unseen(id: &str) -> Option<Size> {
    match Size::ALL.map(|size| platform::is_seen(id, &format!(".chart-{}", size.name()))) {
        [true, false] => Some(Size::Wide),
        [false, true] => Some(Size::Compact),
        _ => None,
    }
}
