//! JSON (RFC 8259), as much of it as files of records need: objects and arrays of values that are already serialised.
//!
//! `serde_json` does this wherever readers do not load the code; here it would outweigh the rest of the chunk. Tests
//! check this module against it.

/// A text as JSON.
pub fn text(words: &str) -> String {
    let mut out = String::from("\"");
    for character in words.chars() {
        match character {
            '"' | '\\' => {
                out.push('\\');
                out.push(character);
            }
            '\n' => out += "\\n",
            control if control < ' ' => {
                out += "\\u00";
                for half in [control as u8 >> 4, control as u8 & 15] {
                    out.push(char::from(b"0123456789abcdef"[usize::from(half)]));
                }
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

/// A list of values.
pub fn array(values: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", values.into_iter().collect::<Vec<_>>().join(","))
}

/// An object of names, which need no escaping, and values.
pub fn object(fields: &[(&str, String)]) -> String {
    let fields = fields.iter().map(|(name, value)| format!("\"{name}\":{value}"));
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read_by_the_crate(texts in vec(any::<String>(), 0..4)) {
            let written = object(&[("list", array(texts.iter().map(|own| text(own)))), ("null", "null".to_owned())]);
            let read: Value = serde_json::from_str(&written).expect("JSON");
            prop_assert_eq!(read, json!({ "list": texts, "null": null }));
        }
    }
}
