//! Large numbers in the text, written the way the reader wants them.
//!
//! The build has written each in every way; this only chooses one.

use crate::platform::dom;
use crate::state::Numbers;

/// The element of a number that can be written in several ways.
const NUMBER: &str = "data.number";

/// Writes every number of the text.
pub fn write(numbers: Numbers) {
    for number in dom::all(NUMBER) {
        let words = match numbers {
            Numbers::Published => None,
            Numbers::Million => number.get_attribute("data-million"),
            Numbers::Crore => number.get_attribute("data-crore"),
        };
        let words = words.or_else(|| number.get_attribute("data-published"));
        // Replaced as the element's whole text: if something else has inserted nodes meanwhile, nothing beyond it is
        // affected.
        if words.is_some() && number.text_content() != words {
            number.set_text_content(words.as_deref());
        }
    }
}
