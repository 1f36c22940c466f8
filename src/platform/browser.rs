//! The browser, for the exhibits and the shell.

pub mod address;
mod channel;
mod clipboard;
pub mod clock;
mod data;
pub mod dom;
mod files;
pub mod focus;
mod gestures;
mod keys;
mod letters;
mod links;
pub mod listen;
mod outside;
mod pointer;
mod rest;
mod scroll;
pub mod settings;
mod slides;
pub mod storage;

pub use {
    address::{change_address, follow_address, origin, shown_address},
    channel::{meet, part, say, say_again},
    clipboard::{copy_picture, copy_text},
    data::{fetch_named, unpacked},
    files::{download, save_picture},
    focus::{focus_later, leave_field, show_later},
    gestures::zoom_by_hand,
    keys::hear_keys,
    letters::{decomposed, small_letters},
    links::{follow, go},
    outside::{is_left, press_outside},
    pointer::{input_value, is_seen, key, place},
    rest::tell_resting,
    scroll::follow_reading,
    slides::{copied, focus_slide, holds, show_slide, slides},
    storage::{answers, answers_aside, change_answers},
    web_sys::Element,
};

use super::values::{KeptAnswer, KeyOutcome, PairState, Picture, PointerPosition, Slide, Subscription, Zoom};

/// Listeners that stay attached until this is dropped.
pub type Connection = Vec<listen::Listener>;

/// Whether this page is a piece in a frame on another site; always `false` natively.
pub fn is_framed() -> bool {
    dom::data("frame").is_some()
}

/// Whether there is room for columns, by the stylesheets' breakpoint; always `false` natively.
pub fn is_wide() -> bool {
    dom::matches_media("(min-width: 60em)")
}

/// A unique name; empty natively.
pub fn new_name() -> String {
    /// Letters and digits of a name: 36^10 names are enough for the presentations on one machine.
    const LENGTH: usize = 10;
    let letter = |_| char::from_digit((js_sys::Math::random() * 36.0) as u32, 36);
    (0..LENGTH).filter_map(letter).collect()
}
