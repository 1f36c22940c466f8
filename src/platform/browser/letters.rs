//! Letters of all scripts: the browser has the tables, which would cost us many kB.

use js_sys::JsString;

/// A text in lower case.
pub fn small_letters(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// A text with accented letters decomposed into letters and marks.
pub fn decomposed(text: &str) -> String {
    JsString::from(text).normalize("NFD").into()
}
