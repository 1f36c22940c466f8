//! The shell: the browser's small module, without Yew. It moves between pages, keeps settings and progress, and writes
//! numbers as the reader wants them.
//!
//! It leaves the text of a page alone, and knows no exhibit: what it does, it says on the document (`explainer:leave`,
//! `explainer:shown`, `explainer:numbers`), and `boot.js` and the exhibits hear it.
//!
//! It formats nothing and looks for no text longer than a character: what the standard library brings for either is a
//! kilobyte more for every reader, so texts are joined.

mod adopt;
mod arrival;
mod disclosure;
mod documents;
mod find;
mod frame;
mod idle;
mod navigator;
mod numbers;
mod opening;
mod progress;
mod sections;
mod settings;
mod sheets;
mod transition;

use web_sys::AbortSignal;

use crate::platform::{self, dom, listen};

/// Takes the page over, until the signal is aborted.
pub fn start(signal: AbortSignal) {
    listen::live_until(signal);
    if platform::is_framed() {
        frame::start();
    } else {
        navigator::start();
    }
    dom::set_interaction("on");
}
