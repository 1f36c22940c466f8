//! What the device keeps: settings and progress, under one key.
//!
//! Storage may throw, be full, or hold rubbish: reading then gives defaults, and writing does nothing.

use serde::{Deserialize, Serialize};

use super::dom;
use crate::state::{Progress, Settings};

/// The key; `src/boot.js` reads it too.
const KEY: &str = "ai-partnership-explainer";

/// What is kept.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
struct Kept {
    settings: Settings,
    progress: Progress,
}

/// The progress that the device holds.
pub fn progress() -> Progress {
    let text = dom::window().local_storage().ok().flatten().and_then(|storage| storage.get_item(KEY).ok().flatten());
    text.and_then(|text| serde_json::from_str::<Kept>(&text).ok()).unwrap_or_default().progress
}

/// Keeps settings and progress.
pub fn keep(settings: Settings, progress: &Progress) {
    let kept = Kept { settings, progress: progress.clone() };
    if let (Ok(Some(storage)), Ok(text)) = (dom::window().local_storage(), serde_json::to_string(&kept)) {
        // A full or blocked store only means that the next visit starts afresh.
        let _ = storage.set_item(KEY, &text);
    }
}
