//! A text to take away, under its heading, with a button that copies it.

use yew::{Callback, MouseEvent};

use super::device;
use super::element::{Node, classed, el, plain, pressable, text};

/// Draws a text of a `<dl>`; `said` learns whether the browser allowed the copy.
pub fn snippet(heading: &str, words: &str, copy: &str, said: Callback<bool>) -> Node {
    let own = words.to_owned();
    let press = Callback::from(move |_: MouseEvent| device::copy_text(&own, said.clone()));
    let code = el("code", (&["tabindex"], &["0"]), vec![text(words)]);
    let button = pressable("button", (&["type", "class"], &["button", "needs-script"]), vec![text(copy)], press);
    let heading = plain("dt", vec![text(heading)]);
    classed("div", "figure-citation", vec![heading, plain("dd", vec![code, button])])
}
