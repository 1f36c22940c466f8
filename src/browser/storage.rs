//! What the device keeps: settings and progress, under one key.
//!
//! Storage may throw, be full, or hold rubbish: reading then gives defaults, and writing does nothing.

use super::dom;
use crate::state::{Progress, Settings, kept};

/// The key; `src/boot.js` reads it too.
const KEY: &str = "ai-partnership-explainer";

/// What the device holds.
pub fn read() -> (Settings, Progress) {
    let storage = dom::window().local_storage().ok().flatten();
    let line = storage.and_then(|storage| storage.get_item(KEY).ok().flatten()).unwrap_or_default();
    kept::read(&line)
}

/// Keeps settings and progress.
pub fn keep(settings: Settings, progress: &Progress) {
    if let Ok(Some(storage)) = dom::window().local_storage() {
        // A full or blocked store only means that the next visit starts afresh.
        let _ = storage.set_item(KEY, &kept::write(settings, progress));
    }
}
