//! Fields of a table as CSV (RFC 4180), and the letters of its notes.

/// The letter by which a note is known: a, b, c.
pub fn key(index: usize) -> String {
    let letter = u8::try_from(index % 26).map_or('?', |index| char::from(b'a' + index));
    if index < 26 { letter.to_string() } else { format!("{letter}{}", index / 26) }
}

/// A field; in quotes where it holds what would end it.
pub fn field(text: &str) -> String {
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}
