//! The shell: the browser's small module, without Yew. It navigates between pages, keeps settings and progress, and
//! writes numbers the way the reader wants them.
//!
//! It leaves the text of a page alone and knows no exhibit: it announces what it does as events on the document
//! (`explainer:leave`, `explainer:shown`, `explainer:numbers`), which `boot.js` and the exhibits listen for.
//!
//! It formats nothing and searches for no text longer than a character: the standard library's code for either costs
//! every reader a kilobyte more, so texts are concatenated.

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

/// Takes over the page until the signal is aborted.
pub fn start(signal: AbortSignal) {
    listen::live_until(signal);
    if platform::is_framed() {
        frame::start();
    } else {
        navigator::start();
    }
    dom::set_interaction("on");
}
