//! Letters of all scripts: the browser has the tables, which would be many kB of ours.

use js_sys::JsString;

/// A text in small letters.
pub fn small_letters(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// A text whose letters with marks are written as letters and marks.
pub fn decomposed(text: &str) -> String {
    JsString::from(text).normalize("NFD").into()
}
