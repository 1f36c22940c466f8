//! Files in other encodings, missing files and stray ones.

use super::{EVENTS, STEP, mistake};
use crate::editing::mistake::Change::{Bytes, Without, Write};
use crate::editing::mistake::{At, Mistake};

pub const ALL: &[Mistake] = &[
    mistake(EVENTS, Bytes(latin_1), "file", "is not UTF-8; save the file as UTF-8"),
    Mistake { at: At::Line(1), ..mistake(STEP, Bytes(utf_16), "file", "is saved as UTF-16; save the file as UTF-8") },
    Mistake { at: At::Whole, ..mistake("en/glossary.toml", Without, "file", "is not there") },
    Mistake { at: At::Whole, ..mistake("publishers.toml", Without, "file", "is not there") },
    Mistake {
        at: At::Whole,
        ..mistake("en/steps/13-new.markdown", Write("A new step.\n"), "file", "nothing reads it")
    },
    Mistake {
        at: At::InFolder("en/event"),
        ..mistake("en/event/more.toml", Write("event = []\n"), "folder", "the nearest is `events`")
    },
];

/// “é” in Latin-1, as old Windows programs save it.
fn latin_1(bytes: Vec<u8>) -> Vec<u8> {
    let at = bytes.windows(14).position(|own| own == b"Texas Instrume").unwrap_or_default();
    [&bytes[..at], b"Caf\xE9 ", &bytes[at..]].concat()
}

fn utf_16(bytes: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&bytes).into_owned();
    [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}
