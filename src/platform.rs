//! The one place where exhibits and the shell touch the browser: address, storage, files, clipboard, pointer, focus.
//!
//! It knows no kind of exhibit and no page. Whatever may throw in a hostile frame (storage, history, clipboard) is tried
//! and, if it fails, left. Natively there is no browser and no hand, so nothing of it is ever asked ([`still`]).

#[cfg(feature = "browser")]
pub mod address;
#[cfg(feature = "browser")]
mod channel;
#[cfg(feature = "browser")]
mod clipboard;
#[cfg(feature = "browser")]
pub mod clock;
#[cfg(feature = "browser")]
pub mod dom;
#[cfg(feature = "browser")]
mod files;
#[cfg(feature = "browser")]
pub mod focus;
#[cfg(feature = "browser")]
mod gestures;
#[cfg(feature = "browser")]
mod keys;
#[cfg(feature = "browser")]
mod links;
#[cfg(feature = "browser")]
pub mod listen;
#[cfg(feature = "browser")]
mod pointer;
#[cfg(feature = "browser")]
mod scroll;
#[cfg(feature = "browser")]
pub mod settings;
#[cfg(feature = "browser")]
mod slides;
#[cfg(not(feature = "browser"))]
mod still;
#[cfg(feature = "browser")]
pub mod storage;

#[cfg(feature = "browser")]
pub use {
    address::{change_address, follow_address, shown_address},
    channel::{meet, part, say, say_again},
    clipboard::{copy_picture, copy_text},
    files::{download, save_picture},
    focus::focus_later,
    gestures::zoom_by_hand,
    keys::hear_keys,
    links::{follow, go},
    pointer::{input_value, is_seen, key, place},
    scroll::{follow_reading, read_there},
    slides::{copied, focus_slide, holds, show_slide, slides},
    storage::{answers, forget_answers},
    web_sys::Element,
};

#[cfg(not(feature = "browser"))]
pub use still::*;

/// What listens as long as it is kept.
#[cfg(feature = "browser")]
pub type Connection = Vec<listen::Listener>;

/// What goes on as long as it is kept.
pub type Going = Box<dyn std::any::Any>;

/// What became of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It has done something, and does nothing else.
    Taken,
    /// It is for others.
    Left,
}

/// How a channel was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// For the first time.
    First,
    /// Again, and nothing was said meanwhile.
    Again,
    /// Again, and what was said last meanwhile has just been heard.
    Told,
    /// There is none, as in some frames.
    Missing,
}

/// An element of the page that is one of its slides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slide {
    /// What it is called.
    pub name: String,
    /// The first words of what it says, where others have the same name.
    pub tells: Option<String>,
    /// Where a reader finds it on the page.
    pub anchor: Option<String>,
}

/// A picture for the reader.
pub struct Picture {
    /// The file, as SVG.
    pub text: String,
    /// Width and height in CSS pixels.
    pub size: (i32, i32),
}

/// A turn of the wheel or two fingers on an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zoom {
    /// How many times as long what is seen becomes.
    pub factor: f64,
    /// Where on the element, as a part of its width, 0 to 1.
    pub part: f64,
}

/// A pointer on an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pointed {
    /// Where, as a part of the element's width, 0 to 1.
    pub x: f64,
    /// Where, as a part of the element's height, 0 to 1.
    pub y: f64,
    /// Whether it presses.
    pub is_pressed: bool,
}

/// Scheme and host of this page; nothing natively.
#[cfg(feature = "browser")]
pub fn origin() -> String {
    dom::window().location().origin().unwrap_or_default()
}

/// A text in small letters. The browser has the table of all scripts' letters, which would be 4 kB of ours.
#[cfg(feature = "browser")]
pub fn small_letters(text: &str) -> String {
    js_sys::JsString::from(text).to_lower_case().into()
}

/// Whether this page is a piece in a frame on another site; never natively.
#[cfg(feature = "browser")]
pub fn is_framed() -> bool {
    dom::data("frame").is_some()
}

/// A name that nobody else has; nothing natively.
#[cfg(feature = "browser")]
pub fn new_name() -> String {
    /// Letters and digits of a name: 36 to the tenth power names are enough for the presentations at one machine.
    const LENGTH: usize = 10;
    let letter = |_| char::from_digit((js_sys::Math::random() * 36.0) as u32, 36);
    (0..LENGTH).filter_map(letter).collect()
}
