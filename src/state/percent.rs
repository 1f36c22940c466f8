//! Free text in an address: letters and digits as they are, a space as `+`, everything else as `%XX`.
//!
//! The crate `percent-encoding` does the same, with a table and iterators that readers would have to load; so tests
//! check these forty lines against it, and the site does without it.

/// Encodes a text for an address.
pub fn encode(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('+'),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ => {
                out.push('%');
                for half in [byte >> 4, byte & 15] {
                    out.push(char::from(b"0123456789ABCDEF"[usize::from(half)]));
                }
            }
        }
    }
    out
}

/// Decodes such a part of an address; anything that is not `%XX` is left as it is.
pub fn decode(text: &str) -> String {
    let mut out = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        let byte = digit(0).zip(digit(1)).and_then(|(sixteens, ones)| u8::try_from(16 * sixteens + ones).ok());
        match (first, byte) {
            (b'%', Some(byte)) => {
                out.push(byte);
                rest = &after[2..];
                continue;
            }
            (b'+', _) => out.push(b' '),
            _ => out.push(*first),
        }
        rest = after;
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_sign_is_no_digit() {
        assert_eq!(decode("%+5%-5%2B"), "% 5%-5+");
    }

    proptest! {
        #[test]
        fn what_is_written_is_what_the_crate_writes_and_is_read_again(text in any::<String>()) {
            let written = encode(&text);
            prop_assert_eq!(&written, &utf8_percent_encode(&text, NON_ALPHANUMERIC).to_string().replace("%20", "+"));
            prop_assert_eq!(decode(&written), text);
        }

        #[test]
        fn anything_is_read_as_the_crate_reads_it(text in "([%+0-9a-fA-Fx-]|\\PC){0,24}") {
            let spaced = text.replace('+', " ");
            prop_assert_eq!(decode(&text), percent_decode_str(&spaced).decode_utf8_lossy());
        }
    }
}
